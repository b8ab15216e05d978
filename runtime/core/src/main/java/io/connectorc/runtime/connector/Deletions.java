package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.util.Locale;
import java.util.Set;

/** What stands at {@code recorddeleted} (L11.4). Thread-safe. */
public final class Deletions {
  private static final Set<String> ALIVE = Set.of("", "false", "0", "no");

  private Deletions() {}

  /**
   * Whether the value says that the record is deleted: true, a number other than zero, or any text
   * but {@code false}, {@code 0}, {@code no} (in any case of letters) and the empty one, so that a
   * deletion time counts. Null, absent, arrays and objects say nothing.
   */
  public static boolean isDeleted(Value value) {
    if (value instanceof Value.Bool bool) {
      return bool.value();
    }
    if (value instanceof Value.Number number) {
      return !zero(number.digits());
    }
    return value instanceof Value.Text
        && !ALIVE.contains(Values.text(value).strip().toLowerCase(Locale.ROOT));
  }

  /** No digit but zeros before the exponent; exact, whatever the size. */
  private static boolean zero(String digits) {
    return digits.chars().takeWhile(c -> c != 'e' && c != 'E').noneMatch(c -> c > '0' && c <= '9');
  }
}
