package io.connectorc.runtime.sync;

import java.time.Duration;
import java.time.Instant;

/** When a kept record is tried again: after 1, 2, 4, … minutes, at most a day (L13.7). */
final class Backoff {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int DOUBLINGS = 11;

  private Backoff() {}

  /**
   * @param tries how many have failed, at least 1
   */
  static Instant next(Instant failed, int tries) {
    Duration wait = Duration.ofMinutes(1L << Math.min(tries - 1, DOUBLINGS));
    return failed.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
  }
}
