package io.connectorc.samples.hubspot.sandbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Hands out times of change: in milliseconds and never backwards. What comes one after another
 * bears times of its own; what asks for the same time shares it, at most 50 do, so that all objects
 * of one time fit into one page of a search.
 */
final class ModificationTimes {
  private static final int MOST_OF_ONE_TIME = 50;

  private Instant last = Instant.EPOCH;
  private int given;

  /** A time that no other object bears: now, or as soon after it as there is one. */
  Instant next(Instant now) {
    return give(now, 1);
  }

  /** The time wished, or as soon after it as there is one that fewer than 50 objects bear. */
  Instant at(Instant wished) {
    return give(wished, MOST_OF_ONE_TIME);
  }

  private Instant give(Instant wished, int most) {
    Instant time = wished.truncatedTo(ChronoUnit.MILLIS);
    if (time.isAfter(last)) {
      last = time;
      given = 0;
    } else if (given >= most) {
      last = last.plusMillis(1);
      given = 0;
    }
    given++;
    return last;
  }
}
