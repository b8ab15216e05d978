package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import java.util.List;

/**
 * Stops a pull that would delete too much (L13.11). A stop outlives its run: until somebody
 * confirms the deletions, or a pull meets none any more, each one stops its page again. Otherwise
 * every run would delete up to the mark.
 */
final class DeletionGuard {
  private static final int RECORDS = 50;
  private static final int PERCENT = 10;

  private final boolean confirmed;
  private final boolean standing;
  private final long linked;
  private long deleted;
  private boolean tooMany;
  private boolean stopped;

  /**
   * @param confirmed whether the run may delete as much as it wants
   * @param standing whether an earlier run was stopped, and nobody has confirmed since
   * @param linked how many records were linked when the run began
   */
  DeletionGuard(boolean confirmed, boolean standing, long linked) {
    this.confirmed = confirmed;
    this.standing = standing;
    this.linked = linked;
  }

  void deleted() {
    deleted++;
  }

  long linked() {
    return linked;
  }

  boolean isConfirmed() {
    return confirmed;
  }

  /** Whether a page was cut. */
  boolean hasStopped() {
    return stopped;
  }

  /** Whether this run by itself would pass the mark, whatever an earlier one did. */
  boolean wouldDeleteTooMany() {
    return tooMany;
  }

  /** Learns of a page that is to be applied in parts how much the whole of it would delete. */
  void judge(long deletions) {
    long all = deleted + deletions;
    tooMany |= !confirmed && all > RECORDS && all * 100 > linked * PERCENT;
  }

  /** The steps that may be taken: all, or those before the first deletion. */
  <R extends MappedRecord> List<Step<R>> allowed(List<Step<R>> steps) {
    long deletions = steps.stream().filter(Step::deletes).count();
    judge(deletions);
    if (confirmed || deletions == 0 || !(standing || tooMany)) {
      return steps;
    }
    stopped = true;
    int first = 0;
    while (!steps.get(first).deletes()) {
      first++;
    }
    return steps.subList(0, first);
  }
}
