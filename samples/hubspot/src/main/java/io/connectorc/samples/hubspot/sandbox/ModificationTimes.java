package io.connectorc.samples.hubspot.sandbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Hands out times of change: in milliseconds, never backwards, and each at most 50 times, so that
 * all objects of one time fit into one page of a search.
 */
final class ModificationTimes {
  private static final int MOST_OF_ONE_TIME = 50;

  private Instant last = Instant.EPOCH;
  private int given;

  Instant next(Instant now) {
    Instant wished = now.truncatedTo(ChronoUnit.MILLIS);
    if (wished.isAfter(last)) {
      last = wished;
      given = 0;
    } else if (given == MOST_OF_ONE_TIME) {
      last = last.plusMillis(1);
      given = 0;
    }
    given++;
    return last;
  }
}
