package io.connectorc.runtime.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collector;
import java.util.stream.Collectors;

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
  private static final Collector<CharSequence, ?, String> ARRAY = Collectors.joining("", "[", "]");
  private static final Collector<CharSequence, ?, String> OBJECT = Collectors.joining("", "{", "}");

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
    if (value instanceof Value.Items items) {
      return items.values().stream().map(Fingerprint::canonical).collect(ARRAY);
    }
    return value instanceof Value.Raw raw ? canonical(raw) : NOTHING;
  }

  private static String canonical(Value.Raw raw) {
    try (JsonParser in = Contents.open(raw)) {
      return canonical(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the text was read from JSON before
    }
  }

  private static String canonical(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case START_ARRAY -> array(in);
      case START_OBJECT -> object(in);
      default -> canonical(Values.read(in));
    };
  }

  private static String array(JsonParser in) throws IOException {
    List<String> elements = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      elements.add(canonical(in));
    }
    return elements.stream().collect(ARRAY);
  }

  private static String object(JsonParser in) throws IOException {
    List<String> members = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      String value = canonical(in);
      if (!value.equals(NOTHING)) {
        members.add(framed('m', name) + value);
      }
    }
    return members.stream().sorted().collect(OBJECT);
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
