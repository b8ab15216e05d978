package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.DynamicValue;
import io.connectorc.compiler.expression.TextPart;
import io.connectorc.compiler.expression.TextPart.Characters;
import io.connectorc.compiler.expression.TextPart.VariableReference;
import io.connectorc.compiler.expression.ValueExpression.Dynamic;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.PushMode;
import io.connectorc.compiler.model.UrlModel;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No segment in the path of a create's url is the record's id alone (C15); else a warning: the id
 * is null there (L9.2), and a segment that comes out empty fails the record (L6.2).
 */
final class IdOfCreate implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    subject.knowledge().requests().pushes().stream()
        .filter(IdOfCreate::creates)
        .flatMap(push -> push.urls().stream())
        .distinct()
        .flatMap(IdOfCreate::lonelyIds)
        .distinct()
        .forEach(id -> report(id, diagnostics));
  }

  private static boolean creates(EffectiveRequest push) {
    ModeModel mode = push.mode();
    return mode != null && mode.mode() == PushMode.CREATE;
  }

  private static Stream<Dynamic> lonelyIds(UrlModel url) {
    List<TextPart> parts = url.parts();
    return IntStream.range(0, pathEnd(parts))
        .filter(i -> begins(parts, i) && ends(parts, i))
        .mapToObj(i -> parts.get(i))
        .filter(VariableReference.class::isInstance)
        .map(part -> ((VariableReference) part).name().value())
        .flatMap(
            name ->
                url.variables().stream()
                    .filter(variable -> variable.name().value().equals(name))
                    .map(UrlModel.Variable::value))
        .filter(
            value -> value instanceof Dynamic dynamic && dynamic.value() == DynamicValue.RECORD_ID)
        .map(Dynamic.class::cast);
  }

  /** How many parts there are up to the one in which the query begins. */
  private static int pathEnd(List<TextPart> parts) {
    return (int)
        parts.stream()
            .takeWhile(part -> !(part instanceof Characters it && it.text().contains("?")))
            .count();
  }

  private static boolean begins(List<TextPart> parts, int i) {
    return i == 0 || (parts.get(i - 1) instanceof Characters it && it.text().endsWith("/"));
  }

  private static boolean ends(List<TextPart> parts, int i) {
    return i + 1 == parts.size()
        || (parts.get(i + 1) instanceof Characters it && it.text().matches("[/?].*"));
  }

  private static void report(Dynamic id, Diagnostics diagnostics) {
    diagnostics.warning(
        DiagnosticId.ID_OF_CREATE,
        "C15",
        id.span(),
        "\"@record:id\" is empty in a create, for which the service gives the id only afterwards, and an empty segment of a url fails the record. Move it into the urls of \"update\" and \"delete\".");
  }
}
