package io.connectorc.runtime.connector;

import java.time.Duration;

/**
 * The settings that every connector has (L3.5).
 *
 * @param recordsFrom how far the first sync goes back; name {@code syncrecordsfrom}
 * @param frequency between background runs; name {@code frequency}
 */
public record SystemSettings(RecordsFrom recordsFrom, Duration frequency) {
  /** One month, every 15 minutes. */
  public static final SystemSettings DEFAULT =
      new SystemSettings(RecordsFrom.ONE_MONTH, Duration.ofMinutes(15));

  /** How far the first sync goes back, in calendar months of UTC (L9.3). */
  public enum RecordsFrom {
    ONE_MONTH(1),
    THREE_MONTHS(3),
    SIX_MONTHS(6),
    ALL(0);

    private final int months;

    RecordsFrom(int months) {
      this.months = months;
    }

    /** 0 for all records. */
    public int months() {
      return months;
    }
  }
}
