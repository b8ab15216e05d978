package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.model.AppendModel;
import io.connectorc.compiler.source.Located;
import java.util.ArrayList;
import java.util.List;

/** No appended field is another one or lies inside it (L11.6): one value would be lost. */
final class CollidingAppends implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    List<Located<FieldPath>> earlier = new ArrayList<>();
    for (AppendModel.Field field : Requests.appended(subject.model())) {
      Located<FieldPath> path = field.name();
      earlier.stream()
          .filter(other -> collide(other.value(), path.value()))
          .findFirst()
          .ifPresent(other -> report(path, other, diagnostics));
      earlier.add(path);
    }
  }

  private static boolean collide(FieldPath a, FieldPath b) {
    return a.isPrefixOf(b) || b.isPrefixOf(a);
  }

  private static void report(
      Located<FieldPath> path, Located<FieldPath> earlier, Diagnostics diagnostics) {
    String name = path.value().text();
    int line = earlier.span().start().line();
    String message =
        path.value().equals(earlier.value())
            ? "The field \"%s\" is set in line %s already. Set it once.".formatted(name, line)
            : "The field \"%s\" and \"%s\" of line %s lie one inside the other. Set one of them."
                .formatted(name, earlier.value().text(), line);
    diagnostics.error(DiagnosticId.COLLIDING_APPENDS, "L11.6", path.span(), message);
  }
}
