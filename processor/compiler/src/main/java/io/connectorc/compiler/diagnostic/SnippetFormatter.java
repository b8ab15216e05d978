package io.connectorc.compiler.diagnostic;

import io.connectorc.compiler.source.SourceSpan;

/** Shows a diagnostic's line, and below it the source line with the token underlined. */
public final class SnippetFormatter {
  private static final String INDENT = "    ";

  /** Of a longer line this many characters are shown, the token not far from their beginning. */
  private static final int WIDTH = 240;

  private static final int BEFORE = 160;

  private SnippetFormatter() {}

  /** Lines divided by {@code \n}, without one at the end. */
  public static String format(Diagnostic diagnostic) {
    String line = LineFormatter.format(diagnostic);
    if (diagnostic.sourceLine().isBlank()) {
      return line;
    }
    SourceSpan marked = diagnostic.marked();
    String source = diagnostic.sourceLine();
    int from = Math.max(0, marked.start().column() - 1 - BEFORE);
    int start = source.offsetByCodePoints(0, from);
    int[] shown = source.substring(start).codePoints().limit(WIDTH).toArray();
    return line
        + "\n"
        + INDENT
        + text(shown)
        + "\n"
        + INDENT
        + underline(shown, marked.start().column() - 1 - from, marked.length());
  }

  /** A control character would move the caret, the terminal, or what stands beside it. */
  private static String text(int[] source) {
    StringBuilder shown = new StringBuilder();
    for (int c : source) {
      shown.appendCodePoint(c != '\t' && Diagnostics.isControl(c) ? '\uFFFD' : c);
    }
    return shown.toString();
  }

  /** Keeps tabs, so that the caret stands under its token however wide a tab is shown. */
  private static String underline(int[] source, int start, int length) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < start; i++) {
      line.append(i < source.length && source[i] == '\t' ? '\t' : ' ');
    }
    int shown = Math.max(1, Math.min(length, source.length - start));
    return line.append('^').append("~".repeat(shown - 1)).toString();
  }
}
