package io.connectorc.compiler.model;

import io.connectorc.compiler.expression.TextPart;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.List;

/**
 * A url or a part of one (L6.1).
 *
 * @param at the element's name
 * @param text the text's own place
 * @param parts the text, cut at its variables and settings; empty for an empty element
 */
public record UrlModel(
    SourceSpan at, SourceSpan text, List<Variable> variables, List<TextPart> parts) {
  public UrlModel {
    variables = List.copyOf(variables);
    parts = List.copyOf(parts);
  }

  /** Whether a variable of that name stands in the text. */
  public boolean uses(String variable) {
    return parts.stream()
        .anyMatch(
            part ->
                part instanceof TextPart.VariableReference reference
                    && reference.name().value().equals(variable));
  }

  /** An attribute of a url. */
  public record Variable(Located<String> name, ValueExpression value) {}
}
