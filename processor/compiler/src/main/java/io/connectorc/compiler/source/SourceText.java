package io.connectorc.compiler.source;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The decoded text of a connector and the places in it; immutable. Offsets are in UTF-16 units, as
 * parsers count; places are in code points (L1.8).
 */
public final class SourceText {
  private final String file;
  private final String text;
  private final int[] lineStarts;

  /** Offsets of the second halves of supplementary characters, which are no columns. */
  private final int[] secondHalves;

  /**
   * Makes the line table.
   *
   * @param file the name for messages, as the user would write the path
   * @param text decoded, without a byte order mark
   */
  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.secondHalves =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** The name for messages. */
  public String file() {
    return file;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The place of a character, or of the text's end; an offset beyond either is pulled in. */
  public SourceLocation location(int offset) {
    int inside = Math.max(0, Math.min(offset, text.length()));
    int found = Arrays.binarySearch(lineStarts, inside);
    int line = found >= 0 ? found : -found - 2;
    return new SourceLocation(line + 1, codePoints(lineStarts[line], inside) + 1);
  }

  /** The token from {@code start} to {@code end}, cut at the end of its first line. */
  public SourceSpan span(int start, int end) {
    SourceLocation location = location(start);
    int last = Math.min(end, lineEnd(location.line() - 1));
    int length = last > start ? codePoints(start, last) : 0;
    return new SourceSpan(location, length);
  }

  /** A line without its end, empty where there is none of that number; lines count from 1. */
  public String line(int number) {
    if (number < 1 || number > lineStarts.length) {
      return "";
    }
    return text.substring(lineStarts[number - 1], lineEnd(number - 1));
  }

  private int codePoints(int start, int end) {
    return end - start - (halvesBefore(end) - halvesBefore(start));
  }

  private int halvesBefore(int offset) {
    int found = Arrays.binarySearch(secondHalves, offset);
    return found >= 0 ? found : -found - 1;
  }

  private int lineEnd(int line) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    while (end > lineStarts[line] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean insideCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (isLineEnd(c) && !insideCrLf) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
