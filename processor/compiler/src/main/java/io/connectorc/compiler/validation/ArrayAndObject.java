package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.FieldPath.Segment;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.ModuleMapping;
import io.connectorc.compiler.source.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * No place in a module's record is an array for one field and an object for another (C1): {@code
 * emails.0} beside {@code emails.work}. A push could write neither.
 */
final class ArrayAndObject implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (ModuleMapping mapping : subject.model().mappings()) {
      Map<List<Segment>, Located<FieldPath>> firsts = new HashMap<>();
      for (FieldMapping field : mapping.fields()) {
        if (field.serviceField() != null) {
          check(field.serviceField(), firsts, diagnostics);
        }
      }
    }
  }

  private static void check(
      Located<FieldPath> path,
      Map<List<Segment>, Located<FieldPath>> firsts,
      Diagnostics diagnostics) {
    List<Segment> segments = path.value().segments();
    for (int i = 0; i < segments.size(); i++) {
      Located<FieldPath> first = firsts.putIfAbsent(List.copyOf(segments.subList(0, i)), path);
      if (first != null && isIndex(first.value(), i) != isIndex(path.value(), i)) {
        diagnostics.error(
            DiagnosticId.ARRAY_AND_OBJECT,
            "C1",
            path.span(),
            "The servicefield \"%s\" and \"%s\" of line %s take one place for an array and for an object. Make both digits, or none."
                .formatted(path.value().text(), first.value().text(), first.span().start().line()));
        return;
      }
    }
  }

  private static boolean isIndex(FieldPath path, int segment) {
    return path.segments().get(segment) instanceof Segment.Element;
  }
}
