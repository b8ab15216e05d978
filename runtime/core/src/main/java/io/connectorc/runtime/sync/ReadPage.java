package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.connector.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page whose records are understood.
 *
 * @param records in the service's order
 * @param unusable those without an id or a time
 * @param page as it was read
 */
record ReadPage<R extends MappedRecord>(
    List<Incoming<R>> records, List<Unusable> unusable, Page<R> page) {
  /**
   * A record that can't be synced, only reported (L13.7).
   *
   * @param id null where it has none
   */
  record Unusable(@Nullable String id, String reason, Slice source) {}

  /** How many records came, of whatever kind. */
  int size() {
    return records.size() + unusable.size() + page.misfits();
  }

  /** Whether times fall within the page (L13.3). */
  boolean isUnordered() {
    for (int i = 1; i < records.size(); i++) {
      if (records.get(i).modified().isBefore(records.get(i - 1).modified())) {
        return true;
      }
    }
    return false;
  }
}
