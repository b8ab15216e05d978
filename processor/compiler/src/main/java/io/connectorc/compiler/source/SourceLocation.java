package io.connectorc.compiler.source;

/**
 * A place in a connector's text.
 *
 * @param line counts from 1; CR, LF and CRLF each end one line
 * @param column counts from 1 in code points; a tab is one (L1.8)
 */
public record SourceLocation(int line, int column) implements Comparable<SourceLocation> {
  /** The first character of a text. */
  public static final SourceLocation START = new SourceLocation(1, 1);

  @Override
  public int compareTo(SourceLocation other) {
    int lines = Integer.compare(line, other.line);
    return lines != 0 ? lines : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
