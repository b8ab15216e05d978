package io.connectorc.compiler.expression;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.compiler.source.Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in which dynamic values and settings are characters (L9.1), and what looks like one. */
public final class PlainText {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<!\\\\|\\$config\\.)(?:\\$(?:config\\.)?\\$?fields\\.\\w+"
              + "|(?<!\\w)@(?:syncmodule|lastsynctoken(?::[MT])?|records|record:\\w+)(?![\\w:.-]))");

  private PlainText() {}

  /**
   * Warns of what looks like a reference.
   *
   * @param at the attribute's value in which the text stands
   * @param place of the text, as in "The name takes no setting"
   */
  public static void check(Token text, SourceSpan at, String place, Diagnostics diagnostics) {
    Matcher found = REFERENCE.matcher(text.value());
    while (found.find()) {
      boolean setting = found.group().startsWith("$");
      diagnostics.warning(
          DiagnosticId.UNREAD_REFERENCE,
          "C16",
          at,
          text.span(found.start(), found.end()),
          "\"%s\" is read as these characters: %s takes no %s. Write it where a request has a value: in a parameter, a header, a property%s."
              .formatted(
                  found.group(),
                  place,
                  setting ? "setting" : "dynamic value",
                  setting ? " or a url" : " or a variable of a url"));
    }
  }
}
