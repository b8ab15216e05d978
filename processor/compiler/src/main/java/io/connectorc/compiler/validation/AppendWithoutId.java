package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.DynamicValue;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.knowledge.EffectiveRequest;

/**
 * The request of appended fields names its record, for each module (L11.6); else a warning. After
 * errors nothing is told, since the value may stand in what was refused.
 */
final class AppendWithoutId implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    if (diagnostics.failed()) {
      return;
    }
    subject.knowledge().requests().appends().stream()
        .filter(request -> request.values().noneMatch(AppendWithoutId::isId))
        .map(EffectiveRequest::at)
        .distinct()
        .forEach(
            at ->
                diagnostics.warning(
                    DiagnosticId.APPEND_WITHOUT_ID,
                    "L11.6",
                    at,
                    "Nothing in this request is the record's \"@id\", so that every record gets the same. Put \"@id\" into its url or its parameters."));
  }

  private static boolean isId(ValueExpression value) {
    return value instanceof ValueExpression.Dynamic dynamic && dynamic.value() == DynamicValue.ID;
  }
}
