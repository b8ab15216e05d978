package io.connectorc.runtime.http;

import io.connectorc.runtime.value.Value;
import java.math.BigDecimal;

/** Values as the text of a header. */
final class HeaderTexts {
  private HeaderTexts() {}

  static String of(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Number number) {
      return new BigDecimal(number.digits()).toPlainString();
    }
    if (value instanceof Value.Bool bool) {
      return Boolean.toString(bool.value());
    }
    return value instanceof Value.Raw raw ? raw.json() : "";
  }
}
