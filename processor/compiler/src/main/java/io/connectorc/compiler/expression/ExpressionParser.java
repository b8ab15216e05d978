package io.connectorc.compiler.expression;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.Refusals;
import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.compiler.source.Token;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads value expressions and the texts of urls (L6.1, L9.1). */
public final class ExpressionParser {
  /** {@code {{@record:a}}} inside a literal: an extension (B13). */
  private static final Pattern INNER = Pattern.compile("\\{\\{[@$]");

  private final Diagnostics diagnostics;
  private final Refusals refusals;
  private final FormatChainParser formats;
  private final DynamicValueParser dynamicValues;

  /** Reads the expressions of one element. */
  public ExpressionParser(Diagnostics diagnostics, Refusals refusals) {
    this.diagnostics = diagnostics;
    this.refusals = refusals;
    this.formats = new FormatChainParser(diagnostics, refusals);
    this.dynamicValues = new DynamicValueParser(diagnostics, refusals);
  }

  /**
   * Reads a value with its formats. What is wrong is told, and stands in the result as if the
   * author had written a literal, without formats.
   *
   * @param format the attribute that adds formats; null where there is none
   */
  public ValueExpression value(Token value, @Nullable Token format) {
    List<Token> pieces = Escapes.pieces(value);
    List<FormatStep> own = formats.steps(pieces.subList(1, pieces.size()), value.span());
    List<FormatStep> added = format == null ? List.of() : formats.chain(format);
    List<FormatStep> steps =
        own == null || added == null
            ? List.of()
            : Stream.concat(own.stream(), added.stream()).toList();
    return expression(pieces.get(0), steps, value.span());
  }

  /**
   * Reads the text of a url, trimmed, which takes no formats.
   *
   * @param variables the names of the url's attributes
   * @return the parts; a variable that is not declared is among them
   */
  public List<TextPart> urlText(Token text, Collection<String> variables) {
    SourceSpan at = text.span();
    refuseInner(text, at);
    if (text.value().startsWith("@")) {
      diagnostics.error(
          DiagnosticId.MISPLACED_DYNAMIC_VALUE,
          "L6.1",
          at,
          "The text of a url takes no dynamic value. Give \"%s\" to an attribute, and name that here."
              .formatted(text.value()));
    }
    return new TextParser(diagnostics, text, variables, at).parts();
  }

  private ValueExpression expression(Token token, List<FormatStep> steps, SourceSpan at) {
    if (token.value().startsWith("@")) {
      Token taken = Escapes.taken(token);
      ValueExpression dynamic = dynamicValues.read(taken, steps, at);
      return dynamic == null ? new ValueExpression.Literal(taken.value(), List.of(), at) : dynamic;
    }
    refuseInner(token, at);
    List<TextPart> parts = new TextParser(diagnostics, token, null, at).parts();
    if (parts.isEmpty()) {
      return new ValueExpression.Literal("", steps, at);
    }
    TextPart first = parts.get(0);
    if (parts.size() == 1 && first instanceof TextPart.Characters only) {
      return new ValueExpression.Literal(only.text(), steps, at);
    }
    if (parts.size() == 1 && first instanceof TextPart.SettingReference only) {
      return new ValueExpression.Setting(only.name(), steps, at);
    }
    return new ValueExpression.Composed(parts, steps, at);
  }

  private void refuseInner(Token token, SourceSpan at) {
    if (INNER.matcher(token.value()).find()) {
      refusals.refuse("B13", at, token.span(), "An expression in braces inside a text");
    }
  }
}
