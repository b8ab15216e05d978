package io.connectorc.runtime.sync;

import io.connectorc.runtime.value.Fingerprint;
import io.connectorc.runtime.value.Value;

/**
 * Whether a service's answer tells what is known already (L12.4). What it leaves out says nothing,
 * inside line items too; the rest is compared as the language does (L13.5).
 */
final class Repeats {
  private Repeats() {}

  /**
   * Whether a value repeats another.
   *
   * @param told a mapped value of the answer
   * @param known the same field's, in the service's terms
   */
  static boolean repeats(Value told, Value known) {
    if (told == Value.Absent.ABSENT) {
      return true;
    }
    if (told instanceof Value.Items mine && known instanceof Value.Items theirs) {
      return repeats(mine, theirs);
    }
    return print(told).equals(print(known));
  }

  /** Whether a mapped value of an answer says anything. */
  static boolean tells(Value value) {
    return value instanceof Value.Items items
        ? items.values().stream().anyMatch(Repeats::tells)
        : value != Value.Absent.ABSENT;
  }

  private static boolean repeats(Value.Items told, Value.Items known) {
    boolean same = told.values().size() == known.values().size();
    for (int i = 0; same && i < told.values().size(); i++) {
      same = repeats(told.values().get(i), known.values().get(i));
    }
    return same;
  }

  private static String print(Value value) {
    return Fingerprint.of(one -> value, 1);
  }
}
