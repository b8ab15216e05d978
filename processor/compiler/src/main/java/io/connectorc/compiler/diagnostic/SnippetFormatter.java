package io.connectorc.compiler.diagnostic;

import io.connectorc.compiler.source.SourceSpan;

/** Shows a diagnostic's line, and below it the source line with the token underlined. */
public final class SnippetFormatter {
  private static final String INDENT = "    ";

  private SnippetFormatter() {}

  /** Lines divided by {@code \n}, without one at the end. */
  public static String format(Diagnostic diagnostic) {
    String line = LineFormatter.format(diagnostic);
    if (diagnostic.sourceLine().isBlank()) {
      return line;
    }
    return line
        + "\n"
        + INDENT
        + printable(diagnostic.sourceLine())
        + "\n"
        + INDENT
        + underline(diagnostic.sourceLine(), diagnostic.marked());
  }

  /** Keeps tabs, so that the caret stands under its token however wide a tab is shown. */
  private static String underline(String sourceLine, SourceSpan marked) {
    StringBuilder line = new StringBuilder();
    sourceLine
        .codePoints()
        .limit(marked.start().column() - 1L)
        .forEach(c -> line.append(c == '\t' ? '\t' : ' '));
    return line.append('^').append("~".repeat(Math.max(0, marked.length() - 1))).toString();
  }

  /** A control character would move the caret, or the terminal. */
  private static String printable(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(c -> shown.appendCodePoint(c != '\t' && Character.isISOControl(c) ? '\uFFFD' : c));
    return shown.toString();
  }
}
