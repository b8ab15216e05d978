package io.connectorc.runtime.value;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values from JSON, to JSON, to text, and from settings. Thread-safe. */
public final class Values {
  private Values() {}

  /**
   * Reads the value at which the parser stands, and leaves the parser on its last token.
   *
   * @return a scalar, or the compact JSON of an object or array
   */
  public static Value read(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case VALUE_STRING -> new Value.Text(Unicode.wellFormed(in.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Number(in.getText());
      case VALUE_TRUE -> new Value.Bool(true);
      case VALUE_FALSE -> new Value.Bool(false);
      case VALUE_NULL -> Value.Null.NULL;
      case START_OBJECT, START_ARRAY -> new Value.Raw(compact(in));
      default -> throw new IllegalStateException("no value at " + in.currentToken());
    };
  }

  private static String compact(JsonParser in) throws IOException {
    try {
      return Json.text(out -> JsonCopy.copy(in, out));
    } catch (UncheckedIOException e) {
      throw e.getCause(); // of the parser: the text ends too early, or is no JSON
    }
  }

  /** Writes a value; an absent one as null. */
  public static void write(JsonGenerator out, Value value) throws IOException {
    if (value instanceof Value.Text text) {
      out.writeString(Unicode.wellFormed(text.text()));
    } else if (value instanceof Value.Number number) {
      out.writeNumber(number.digits());
    } else if (value instanceof Value.Bool bool) {
      out.writeBoolean(bool.value());
    } else if (value instanceof Value.Raw raw) {
      out.writeRawValue(raw.json());
    } else if (value instanceof Value.Items items) {
      out.writeStartArray();
      for (Value item : items.values()) {
        write(out, item);
      }
      out.writeEndArray();
    } else {
      out.writeNull();
    }
  }

  /**
   * The value as text: a number without exponent (unless that takes more than ten thousand digits),
   * a boolean as {@code true} or {@code false}, an array or object as JSON, null and absent as
   * empty text.
   */
  public static String text(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Number number) {
      String plain = plain(number);
      return plain == null ? number.digits() : plain;
    }
    if (value instanceof Value.Bool bool) {
      return Boolean.toString(bool.value());
    }
    return value.isEmpty() ? "" : json(value);
  }

  /** A number without exponent; null where that takes too many digits. */
  static @Nullable String plain(Value.Number number) {
    String digits = number.digits();
    if (digits.indexOf('e') < 0 && digits.indexOf('E') < 0) {
      return digits;
    }
    Decimal decimal = Decimal.parse(digits);
    return decimal == null ? null : decimal.plain();
  }

  /** The value's JSON text. */
  static String json(Value value) {
    return value instanceof Value.Raw raw ? raw.json() : Json.text(out -> write(out, value));
  }

  /**
   * The value at a path inside an object or array; absent where the path leads nowhere. Digits
   * index an array (L5.2).
   *
   * @param segments none gives the value itself
   */
  public static Value at(Value value, String... segments) {
    Value here = value;
    for (String segment : segments) {
      here = Contents.member(here, segment);
    }
    return here;
  }

  /**
   * The value at a path below the parser's token, as {@link #at(Value, String...)} finds it. The
   * parser is left wherever the search ended.
   */
  public static Value at(JsonParser in, List<String> segments) throws IOException {
    for (String segment : segments) {
      if (!Contents.find(in, segment)) {
        return Value.Absent.ABSENT;
      }
    }
    return read(in);
  }

  /** A CRM's value as it goes without a format: an empty one as empty text (L5.5). */
  public static Value orText(Value value) {
    return value.isEmpty() ? new Value.Text("") : value;
  }

  /** A CRM's value as its formats take it: an empty one as null (L5.5). */
  public static Value orNull(Value value) {
    return value.isEmpty() ? Value.Null.NULL : value;
  }

  /** A setting's text; null gives {@link Value.Null}. */
  public static Value of(@Nullable String text) {
    return text == null ? Value.Null.NULL : new Value.Text(text);
  }

  /** An integer setting. */
  public static Value of(@Nullable BigInteger number) {
    return number == null ? Value.Null.NULL : new Value.Number(number.toString());
  }

  /** A boolean setting. */
  public static Value of(@Nullable Boolean bool) {
    return bool == null ? Value.Null.NULL : new Value.Bool(bool);
  }

  /** A date setting, as ISO text. */
  public static Value of(@Nullable LocalDate date) {
    return date == null ? Value.Null.NULL : new Value.Text(date.toString());
  }

  /** A datetime setting, as ISO text in UTC. */
  public static Value of(@Nullable Instant instant) {
    return instant == null ? Value.Null.NULL : new Value.Text(instant.toString());
  }

  /** A url setting, as it was written. */
  public static Value of(@Nullable URI url) {
    return url == null ? Value.Null.NULL : new Value.Text(url.toString());
  }

  /** A password setting, revealed: only for what is sent. */
  public static Value of(@Nullable Secret secret) {
    return secret == null ? Value.Null.NULL : new Value.Text(secret.reveal());
  }
}
