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
    int[] source = diagnostic.sourceLine().codePoints().toArray();
    int from = Math.max(0, Math.min(marked.start().column() - 1, source.length) - BEFORE);
    int to = Math.min(source.length, from + WIDTH);
    return line
        + "\n"
        + INDENT
        + text(source, from, to)
        + "\n"
        + INDENT
        + underline(source, from, to, marked);
  }

  /** A control character would move the caret, or the terminal. */
  private static String text(int[] source, int from, int to) {
    StringBuilder shown = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean control = source[i] != '\t' && Character.isISOControl(source[i]);
      shown.appendCodePoint(control ? '\uFFFD' : source[i]);
    }
    return shown.toString();
  }

  /** Keeps tabs, so that the caret stands under its token however wide a tab is shown. */
  private static String underline(int[] source, int from, int to, SourceSpan marked) {
    int start = marked.start().column() - 1;
    int end = Math.max(start + 1, Math.min(start + marked.length(), to));
    StringBuilder line = new StringBuilder();
    for (int i = from; i < start; i++) {
      line.append(i < to && source[i] == '\t' ? '\t' : ' ');
    }
    return line.append('^').append("~".repeat(end - start - 1)).toString();
  }
}
