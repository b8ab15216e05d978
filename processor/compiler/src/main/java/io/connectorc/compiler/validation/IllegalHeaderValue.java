package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.TextPart;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.expression.ValueExpression.Composed;
import io.connectorc.compiler.expression.ValueExpression.Literal;
import io.connectorc.compiler.model.HeaderModel;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a header's value says for itself is what HTTP can carry (C7): else every request would fail.
 */
final class IllegalHeaderValue implements Check {
  private static final IntPredicate LEGAL = c -> c == '\t' || (c >= ' ' && c <= '~');
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+ *(;.*)?");

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Requests.headers(subject.model()).forEach(header -> check(header, diagnostics));
  }

  private static void check(HeaderModel header, Diagnostics diagnostics) {
    String text = written(header.value());
    text.codePoints()
        .filter(LEGAL.negate())
        .findFirst()
        .ifPresent(
            c ->
                report(
                    header,
                    "\"%s\" (U+%s) can't stand in a header. Take it out, or encode it."
                        .formatted(Character.toString(c), String.format(Locale.ROOT, "%04X", c)),
                    diagnostics));
    if (header.name().value().equalsIgnoreCase("content-type")
        && header.value() instanceof Literal literal
        && literal.formats().isEmpty()
        && text.chars().allMatch(LEGAL)
        && !MEDIA_TYPE.matcher(text).matches()) {
      report(
          header,
          "\"" + text + "\" is no media type. Write one such as \"application/json\".",
          diagnostics);
    }
  }

  /** The characters that are sent in any case. */
  private static String written(ValueExpression value) {
    if (value instanceof Literal literal) {
      return literal.text();
    }
    return value instanceof Composed composed
        ? composed.parts().stream()
            .map(part -> part instanceof TextPart.Characters it ? it.text() : "")
            .collect(Collectors.joining())
        : "";
  }

  private static void report(HeaderModel header, String message, Diagnostics diagnostics) {
    diagnostics.error(DiagnosticId.ILLEGAL_HEADER_VALUE, "C7", header.value().span(), message);
  }
}
