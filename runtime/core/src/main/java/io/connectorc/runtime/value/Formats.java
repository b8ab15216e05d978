package io.connectorc.runtime.value;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The formats of the language (L10). Each leaves null and absent as they are, and throws {@link
 * ConversionException} for a value that it can't take (L10.2). Thread-safe.
 */
public final class Formats {
  private static final String TAKES_SCALAR = "it takes text, a number or a boolean";
  private static final String TAKES_TEXT = "it takes text";

  private Formats() {}

  /** {@code int}: truncated toward zero, any size; a boolean is 1 or 0. */
  public static Value toInt(Value value) {
    if (none(value)) {
      return value;
    }
    if (value instanceof Value.Bool bool) {
      return Value.number(bool.value() ? 1 : 0);
    }
    Decimal decimal = decimal(value);
    String integer = decimal == null ? null : decimal.integer();
    if (integer == null) {
      throw Refusal.of("int", value, "it takes a number, numeric text or a boolean");
    }
    return new Value.Number(integer);
  }

  /** {@code float}: a number with its digits kept. */
  public static Value toFloat(Value value) {
    if (none(value) || value instanceof Value.Number) {
      return value;
    }
    Decimal decimal = decimal(value);
    if (decimal == null) {
      throw Refusal.of("float", value, "it takes a number or numeric text");
    }
    return new Value.Number(decimal.json());
  }

  /** {@code string}: any value as text; a number without exponent. */
  public static Value toText(Value value) {
    if (value instanceof Value.Number number && Values.plain(number) == null) {
      throw Refusal.of("string", value, "it takes numbers of at most ten thousand digits");
    }
    return none(value) || value instanceof Value.Text ? value : new Value.Text(Values.text(value));
  }

  /** {@code array}: a one-element array; an array stays. */
  public static Value toArray(Value value) {
    return none(value) || Contents.isArray(value) ? value : new Value.Items(List.of(value));
  }

  /** {@code json}: the value's JSON text. */
  public static Value toJson(Value value) {
    return none(value) ? value : new Value.Text(Values.json(value));
  }

  /** {@code trim}: without white space at both ends, no-break spaces among it. */
  public static Value trim(Value value) {
    if (none(value)) {
      return value;
    }
    String text = text("trim", value);
    int from = 0;
    int to = text.length();
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return new Value.Text(text.substring(from, to));
  }

  /** {@code timestamp}: unix seconds, rounded down. */
  public static Value timestamp(Value value) {
    return none(value) ? value : Dates.unixSeconds(Dates.instant(value, "timestamp"));
  }

  /** {@code dateformat:P}: text in UTC. */
  public static Value dateFormat(Value value, DatePattern pattern) {
    if (none(value)) {
      return value;
    }
    Instant instant = Dates.instant(value, "dateformat:" + pattern);
    return new Value.Text(pattern.format(instant));
  }

  /** {@code wrap:X}: XvalueX. */
  public static Value wrap(Value value, String around) {
    return none(value) ? value : new Value.Text(around + scalar("wrap:" + around, value) + around);
  }

  /** {@code prefix:X}: Xvalue. */
  public static Value prefix(Value value, String before) {
    return none(value) ? value : new Value.Text(before + scalar("prefix:" + before, value));
  }

  /** {@code suffix:X}: valueX. */
  public static Value suffix(Value value, String behind) {
    return none(value) ? value : new Value.Text(scalar("suffix:" + behind, value) + behind);
  }

  /** {@code join:X}: an array of scalars as one text; a null among them is empty. */
  public static Value join(Value value, String between) {
    if (none(value)) {
      return value;
    }
    List<Value> elements = Contents.elements(value);
    if (elements == null || !elements.stream().allMatch(Formats::scalar)) {
      throw Refusal.of(
          "join:" + between, value, "it takes an array of texts, numbers and booleans");
    }
    StringJoiner joined = new StringJoiner(between);
    elements.forEach(element -> joined.add(Values.text(element)));
    return new Value.Text(joined.toString());
  }

  /** {@code separate:X}: text as an array; empty pieces are kept, empty text is an empty array. */
  public static Value separate(Value value, String separator) {
    if (none(value)) {
      return value;
    }
    String text = text("separate:" + separator, value);
    List<Value> pieces = new ArrayList<>();
    int from = 0;
    for (int at = next(text, separator, 0); at >= 0; at = next(text, separator, from)) {
      pieces.add(new Value.Text(text.substring(from, at)));
      from = at + separator.length();
    }
    if (!text.isEmpty()) {
      pieces.add(new Value.Text(text.substring(from)));
    }
    return new Value.Items(pieces);
  }

  /** {@code array_values}: the values of an object, or an array's own. */
  public static Value arrayValues(Value value) {
    if (none(value) || Contents.isArray(value)) {
      return value;
    }
    List<Contents.Member> members = Contents.members(value);
    if (members == null) {
      throw Refusal.of("array_values", value, "it takes an object or an array");
    }
    return new Value.Items(members.stream().map(Contents.Member::value).toList());
  }

  private static boolean none(Value value) {
    return value == Value.Null.NULL || value == Value.Absent.ABSENT;
  }

  private static boolean scalar(Value value) {
    return !Contents.isArray(value) && !Contents.isObject(value);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int next(String text, String separator, int from) {
    return separator.isEmpty() ? -1 : text.indexOf(separator, from);
  }

  private static @Nullable Decimal decimal(Value value) {
    if (value instanceof Value.Number number) {
      return Decimal.parse(number.digits());
    }
    return value instanceof Value.Text text ? Decimal.parse(text.text()) : null;
  }

  private static String text(String format, Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    throw Refusal.of(format, value, TAKES_TEXT);
  }

  private static String scalar(String format, Value value) {
    if (scalar(value)) {
      return Values.text(value);
    }
    throw Refusal.of(format, value, TAKES_SCALAR);
  }
}
