package io.connectorc.runtime.value;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants from values, and the forms of the last sync token (L9.2). Thread-safe. */
public final class Dates {
  static final String TAKES =
      "it takes a date as ISO 8601, RFC 1123, /Date(ms)/, unix seconds or milliseconds";

  private static final DateTimeFormatter T_TEXT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

  private Dates() {}

  /**
   * The instant that a value names (L10.3).
   *
   * @throws ConversionException where it names none; the format in it is {@code date}
   */
  public static Instant instant(Value value) {
    return instant(value, "date");
  }

  static Instant instant(Value value, String format) {
    Instant instant = null;
    if (value instanceof Value.Text text) {
      instant = DateText.parse(text.text());
    } else if (value instanceof Value.Number number) {
      String plain = Values.plain(number);
      instant = plain == null ? null : DateText.parse(plain);
    }
    if (instant == null) {
      throw Refusal.of(format, value, TAKES);
    }
    return instant;
  }

  /** {@code @lastsynctoken}: whole seconds, rounded down (L9.4). */
  public static Value unixSeconds(Instant instant) {
    return Value.number(instant.getEpochSecond());
  }

  /** {@code @lastsynctoken:M}: whole milliseconds, rounded down. */
  public static Value unixMillis(Instant instant) {
    return Value.number(instant.toEpochMilli());
  }

  /** {@code @lastsynctoken:T}: {@code 2026-01-31T13:45:10}, in UTC, rounded down. */
  public static Value tText(Instant instant) {
    return new Value.Text(T_TEXT.format(instant));
  }
}
