package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import java.util.List;

/** Stops a pull that would delete too much (L13.11). */
final class DeletionGuard {
  private static final int RECORDS = 50;
  private static final int PERCENT = 10;

  private final boolean confirmed;
  private final long linked;
  private long deleted;

  /**
   * @param confirmed whether the run may delete as much as it wants
   * @param linked how many records were linked when the run began
   */
  DeletionGuard(boolean confirmed, long linked) {
    this.confirmed = confirmed;
    this.linked = linked;
  }

  void deleted() {
    deleted++;
  }

  long linked() {
    return linked;
  }

  /** The steps that may be taken: all, or those before the first deletion. */
  <R extends MappedRecord> List<Step<R>> allowed(List<Step<R>> steps) {
    long all = deleted + steps.stream().filter(Step::deletes).count();
    if (confirmed || all <= RECORDS || all * 100 <= linked * PERCENT) {
      return steps;
    }
    int first = 0;
    while (first < steps.size() && !steps.get(first).deletes()) {
      first++;
    }
    return steps.subList(0, first);
  }
}
