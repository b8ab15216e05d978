package io.connectorc.compiler.validation;

import java.util.Map;
import java.util.regex.Pattern;

/** Writes one date as PHP's {@code date()} would (L10), as far as ISO 8601 needs it. */
final class SampleDate {
  /** The date in unix seconds. */
  static final String SECONDS = "1769854830";

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('Y', "2026"),
          Map.entry('m', "01"),
          Map.entry('d', "31"),
          Map.entry('H', "10"),
          Map.entry('i', "20"),
          Map.entry('s', "30"),
          Map.entry('v', "456"),
          Map.entry('u', "456000"),
          Map.entry('P', "+00:00"),
          Map.entry('p', "Z"),
          Map.entry('O', "+0000"),
          Map.entry('e', "UTC"),
          Map.entry('T', "UTC"),
          Map.entry('c', "2026-01-31T10:20:30+00:00"));

  /** As L10.3 reads it; what it reads besides is no longer the form of a CRM's date. */
  private static final Pattern ISO =
      Pattern.compile(
          "2026-01-31([Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)? ?([Zz]|UTC|GMT|[+-]\\d{2}(:?\\d{2})?)?)?");

  private SampleDate() {}

  /** The date by a pattern; a question mark for each letter that ISO 8601 has no use for. */
  static String write(String pattern) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\' && i + 1 < pattern.length()) {
        i++;
        written.append(pattern.charAt(i));
      } else {
        boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        written.append(LETTERS.getOrDefault(c, letter ? "?" : Character.toString(c)));
      }
    }
    return written.toString();
  }

  /** Whether a text is the date in ISO 8601. */
  static boolean isIso(String text) {
    return ISO.matcher(text).matches();
  }
}
