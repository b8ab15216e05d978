package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.Value;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The line items of a record, as the service has them (L5.4). Immutable.
 *
 * @param <I> one line item
 * @param presence whether the service says anything of them
 * @param items in the service's order; empty unless they are given
 */
public record LineItems<I extends MappedRecord>(Presence presence, List<I> items) {
  public LineItems {
    items = List.copyOf(items);
  }

  /** What stands where line items are mapped. */
  public enum Presence {
    /** Nothing: the CRM's are left alone (L5.5). */
    ABSENT,
    /** An explicit null: the CRM's are cleared (L5.5). */
    NULL,
    /** An array; it may be empty. */
    GIVEN
  }

  /** Of a record that says nothing of them. */
  public static <I extends MappedRecord> LineItems<I> absent() {
    return new LineItems<>(Presence.ABSENT, List.of());
  }

  /** These, none included. */
  public static <I extends MappedRecord> LineItems<I> of(List<I> items) {
    return new LineItems<>(Presence.GIVEN, items);
  }

  /** The same, each checked to be of this class. */
  public <J extends MappedRecord> LineItems<J> as(Class<J> type) {
    return new LineItems<>(presence, items.stream().map(type::cast).toList());
  }

  /**
   * What they are compared by and kept as: an array with an array for each, of its values by field
   * number. No line items are null, however the service says so (L13.5).
   *
   * @param fields how many are mapped of each
   */
  public Value value(int fields) {
    if (items.isEmpty()) {
      return presence == Presence.ABSENT ? Value.Absent.ABSENT : Value.Null.NULL;
    }
    return new Value.Items(items.stream().map(item -> value(item, fields)).toList());
  }

  private static Value value(MappedRecord item, int fields) {
    return new Value.Items(IntStream.range(0, fields).mapToObj(item::value).toList());
  }
}
