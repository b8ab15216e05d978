package io.connectorc.cli.report;

import io.connectorc.compiler.diagnostic.Diagnostic;
import io.connectorc.compiler.diagnostic.Severity;
import io.connectorc.compiler.diagnostic.SnippetFormatter;

/**
 * Colours parts of a text.
 *
 * @param on whether it does
 */
public record Paint(boolean on) {
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String GREEN = "\u001b[32m";

  /** What a reader looks for first. */
  public String heading(String text) {
    return in(BOLD, text);
  }

  /** What failed. */
  public String failure(String text) {
    return in(RED, text);
  }

  /** A diagnostic with its source line; the place, its severity and the underline are coloured. */
  String diagnostic(Diagnostic diagnostic) {
    String text = Terminal.printable(SnippetFormatter.format(diagnostic));
    if (!on) {
      return text;
    }
    String place = Terminal.printable(diagnostic.file() + ":" + diagnostic.at().start() + ": ");
    boolean error = diagnostic.severity() == Severity.ERROR;
    String severity = error ? "error:" : "warning:";
    String rest = text.substring(place.length() + severity.length());
    int underline = rest.lastIndexOf('\n') + 1;
    return heading(place)
        + in(error ? RED : YELLOW, severity)
        + (underline == 0
            ? rest
            : rest.substring(0, underline) + in(GREEN, rest.substring(underline)));
  }

  private String in(String colour, String text) {
    return on ? colour + text + RESET : text;
  }
}
