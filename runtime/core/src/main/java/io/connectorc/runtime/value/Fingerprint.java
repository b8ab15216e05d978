package io.connectorc.runtime.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A short text that is the same for values that the language takes as the same (L13.5): null,
 * absent and empty text; a number and any decimal text of its value ({@code 1}, {@code 1.0}, {@code
 * "1.00"}); true and false, 1 and 0 and their texts. Text with a sign, exponent or zeros that a
 * decimal number would not be written with ({@code "007"}, {@code "1e3"}) is text: codes look so.
 * Objects are compared whatever the order of their members.
 */
public final class Fingerprint {
  private static final int BYTES = 16;
  private static final String NOTHING = "-";

  private Fingerprint() {}

  /**
   * The fingerprint of a record's values.
   *
   * @param values by field number, from 0
   * @return 32 lower-case hex digits
   */
  public static String of(IntFunction<Value> values, int fields) {
    StringBuilder canonical = new StringBuilder();
    for (int field = 0; field < fields; field++) {
      canonical.append(canonical(values.apply(field)));
    }
    byte[] digest = sha256().digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
  }

  private static String canonical(Value value) {
    if (value.isEmpty()) {
      return NOTHING;
    }
    if (value instanceof Value.Bool bool) {
      return number(bool.value() ? "1" : "0");
    }
    if (value instanceof Value.Number number) {
      return number(number.digits());
    }
    if (value instanceof Value.Text text) {
      return text(text.text());
    }
    List<Contents.Member> members = Contents.members(value);
    return members == null ? array(value) : object(members);
  }

  private static String array(Value value) {
    List<Value> elements = Contents.elements(value);
    StringBuilder canonical = new StringBuilder("[");
    if (elements != null) {
      elements.forEach(element -> canonical.append(canonical(element)));
    }
    return canonical.append(']').toString();
  }

  private static String object(List<Contents.Member> members) {
    List<String> sorted =
        members.stream()
            .filter(member -> !member.value().isEmpty())
            .map(member -> framed('m', member.name()) + canonical(member.value()))
            .sorted()
            .toList();
    return "{" + String.join("", sorted) + "}";
  }

  private static String text(String text) {
    if (text.equals("true") || text.equals("false")) {
      return number(text.equals("true") ? "1" : "0");
    }
    return decimalText(text) ? number(text) : framed('t', text);
  }

  private static String number(String digits) {
    Decimal decimal = Decimal.parse(digits);
    return framed('n', decimal == null ? digits : decimal.canonical());
  }

  /** With its length, so that no text can look like the next value. */
  private static String framed(char kind, String text) {
    return kind + Integer.toString(text.length()) + ':' + text;
  }

  /** Whether a text is written as a decimal number is: {@code -?(0|[1-9][0-9]*)(\.[0-9]+)?}. */
  private static boolean decimalText(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    int wholeTo = point < 0 ? text.length() : point;
    boolean whole =
        digits(text, from, wholeTo) && (text.charAt(from) != '0' || wholeTo == from + 1);
    return whole && (point < 0 || digits(text, point + 1, text.length()));
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < to;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
