package io.connectorc.runtime.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * A value on its way between service and CRM. Immutable; equality is that of the text, {@link
 * Fingerprint} compares as the language does (L13.5).
 */
public sealed interface Value {
  /** A text; may be empty. */
  record Text(String text) implements Value {}

  /** A number with its digits as they came: JSON's grammar, any size. */
  @SuppressWarnings("JavaLangClash") // the language's own word; always written Value.Number
  record Number(String digits) implements Value {}

  /** A boolean. */
  record Bool(boolean value) implements Value {}

  /** An explicit null: clears the field (L5.5). */
  enum Null implements Value {
    NULL
  }

  /** Nothing there: leaves the field alone (L5.5). */
  enum Absent implements Value {
    ABSENT
  }

  /** An array whose elements are known. */
  record Items(List<Value> values) implements Value {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** An object or an array as JSON text, compact. */
  record Raw(String json) implements Value {}

  static Value text(String text) {
    return new Text(text);
  }

  static Value number(long value) {
    return new Number(Long.toString(value));
  }

  static Value number(BigDecimal value) {
    return new Number(value.toString());
  }

  static Value bool(boolean value) {
    return new Bool(value);
  }

  /** Whether this is null, absent or empty text. */
  default boolean isEmpty() {
    return this == Null.NULL
        || this == Absent.ABSENT
        || (this instanceof Text t && t.text().isEmpty());
  }
}
