package io.connectorc.runtime;

import io.connectorc.runtime.connector.SystemSettings.RecordsFrom;
import java.time.Instant;
import java.time.ZoneOffset;

/** Where a first sync begins (L9.3). */
final class FirstStart {
  private FirstStart() {}

  /** Calendar months back in UTC, the day cut to the month's last; 1970 for all records. */
  static Instant of(Instant now, RecordsFrom from) {
    return from.months() == 0
        ? Instant.EPOCH
        : now.atOffset(ZoneOffset.UTC).minusMonths(from.months()).toInstant();
  }
}
