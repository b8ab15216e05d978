package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.knowledge.ValueUse;
import io.connectorc.compiler.model.UrlModel;
import io.connectorc.compiler.source.SourceLocation;
import io.connectorc.compiler.source.SourceSpan;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What looks like a dynamic value or a setting is read as one (C16); else a warning. A dynamic
 * value inside of a text, and a setting without its {@code $config.} before it, are characters
 * (L9.1).
 */
final class UnreadReference implements Check {
  private static final String WHOLE =
      "A dynamic value is a whole value: give it a parameter, a header or a variable of the url for"
          + " itself, or write \"\\@\" for the character.";

  private static final String SPELLING =
      "Write a setting as \"$config.$fields.NAME\", or \"\\$\" for the character.";

  private static final Pattern DYNAMIC =
      Pattern.compile(
          "(?<![\\w\\\\{])(?<!^)@(syncmodule|lastsynctoken(:[MT])?|records|record:\\w+)(?![\\w:.-])");

  private static final Pattern SETTING =
      Pattern.compile(
          "(?<!\\\\|\\$config\\.)\\$(?!config\\.)(?:(?i:config)[._]?)?\\$?(?i:fields)\\.\\w+");

  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    subject.knowledge().uses().values().stream()
        .map(ValueUse::value)
        .filter(value -> !(value instanceof ValueExpression.Dynamic))
        .map(ValueExpression::span)
        .forEach(
            at -> {
              check(DYNAMIC, WHOLE, at, subject, diagnostics);
              check(SETTING, SPELLING, at, subject, diagnostics);
            });
    subject.knowledge().uses().urls().stream()
        .map(UrlModel::text)
        .forEach(at -> check(DYNAMIC, WHOLE, at, subject, diagnostics));
  }

  private static void check(
      Pattern pattern, String wayOut, SourceSpan at, Subject subject, Diagnostics diagnostics) {
    String line = subject.source().line(at.start().line());
    int from = line.offsetByCodePoints(0, at.start().column() - 1);
    String whole = line.substring(from, line.offsetByCodePoints(from, at.length()));
    String value = BAR.split(whole, 2)[0]; // The reader told of what stands in formats.
    pattern
        .matcher(value)
        .results()
        .forEach(found -> report(at, value, found, wayOut, diagnostics));
  }

  private static void report(
      SourceSpan at, String value, MatchResult found, String wayOut, Diagnostics diagnostics) {
    int column = at.start().column() + value.codePointCount(0, found.start());
    diagnostics.warning(
        DiagnosticId.UNREAD_REFERENCE,
        "C16",
        at,
        new SourceSpan(
            new SourceLocation(at.start().line(), column),
            found.group().codePointCount(0, found.group().length())),
        "\"%s\" is sent as these characters. %s".formatted(found.group(), wayOut));
  }
}
