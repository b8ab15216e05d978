package io.connectorc.runtime.connector;

import java.util.List;

/** Texts of a service, made fit for a message. Thread-safe. */
public final class ErrorTexts {
  static final int LONGEST = 500;

  private ErrorTexts() {}

  /**
   * At most 500 characters on one line: secrets masked, each run of white space and control
   * characters a single space.
   */
  public static String clean(String text, List<String> secrets) {
    return line(text, secrets, LONGEST);
  }

  /** The same of at most so many characters. */
  public static String line(String text, List<String> secrets, int longest) {
    String masked = Masks.mask(text, secrets);
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < masked.length() && out.length() < longest; ) {
      int c = masked.codePointAt(i);
      i += Character.charCount(c);
      if (invisible(c)) {
        gap = !out.isEmpty();
      } else {
        out.append(gap ? " " : "").appendCodePoint(c);
        gap = false;
      }
    }
    return out.length() <= longest ? out.toString() : cut(out, longest);
  }

  /** The same of at most so many characters, 500 at most; three dots say that there are more. */
  public static String excerpt(String text, List<String> secrets, int longest) {
    String clean = clean(text, secrets);
    return clean.length() <= longest ? clean : cut(clean, longest) + "...";
  }

  private static boolean invisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static String cut(CharSequence text, int longest) {
    boolean pair = Character.isSurrogatePair(text.charAt(longest - 1), text.charAt(longest));
    return text.subSequence(0, pair ? longest - 1 : longest).toString();
  }
}
