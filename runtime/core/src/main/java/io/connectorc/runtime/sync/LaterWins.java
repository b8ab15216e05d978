package io.connectorc.runtime.sync;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Who wins a conflict: the later modification, and the service in a tie (L13.6). */
final class LaterWins {
  private static final List<ChronoUnit> COARSEST_FIRST =
      List.of(ChronoUnit.SECONDS, ChronoUnit.MILLIS, ChronoUnit.MICROS);

  private LaterWins() {}

  /** Whether the CRM's modification is the later one, in the coarser resolution of the two. */
  static boolean crmWins(Instant service, Instant crm) {
    ChronoUnit unit = coarser(resolution(service), resolution(crm));
    return crm.truncatedTo(unit).isAfter(service.truncatedTo(unit));
  }

  private static ChronoUnit coarser(ChronoUnit a, ChronoUnit b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  /** The coarsest unit that shows all of the instant. */
  private static ChronoUnit resolution(Instant instant) {
    for (ChronoUnit unit : COARSEST_FIRST) {
      if (instant.truncatedTo(unit).equals(instant)) {
        return unit;
      }
    }
    return ChronoUnit.NANOS;
  }
}
