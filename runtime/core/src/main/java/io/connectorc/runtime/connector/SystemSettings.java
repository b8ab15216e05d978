package io.connectorc.runtime.connector;

import java.time.Duration;
import java.util.Map;

/**
 * The settings that every connector has (L3.5). Immutable; made from {@link #DEFAULT} by naming
 * what differs.
 *
 * @param recordsFrom how far the first sync goes back; "syncrecordsfrom" among texts
 * @param debugMode whether each run is logged to a file; "debugmode" among texts
 * @param frequency the time between background runs, for the host's scheduler; "frequency" among
 *     texts
 * @param limitVariables global variables that the installation sets (L14.2), by name: {@code
 *     Contacts_hubspot_SYNC_RECORDS_LIMIT} and the like
 */
public record SystemSettings(
    RecordsFrom recordsFrom,
    boolean debugMode,
    Duration frequency,
    Map<String, String> limitVariables) {
  /** One month, no debug log, every 15 minutes, no variables. */
  public static final SystemSettings DEFAULT =
      new SystemSettings(RecordsFrom.ONE_MONTH, false, Duration.ofMinutes(15), Map.of());

  public SystemSettings {
    limitVariables = Map.copyOf(limitVariables);
  }

  /** The same from another start. */
  public SystemSettings withRecordsFrom(RecordsFrom value) {
    return new SystemSettings(value, debugMode, frequency, limitVariables);
  }

  /** The same with or without a debug log. */
  public SystemSettings withDebugMode(boolean value) {
    return new SystemSettings(recordsFrom, value, frequency, limitVariables);
  }

  /** The same at another frequency. */
  public SystemSettings withFrequency(Duration value) {
    return new SystemSettings(recordsFrom, debugMode, value, limitVariables);
  }

  /** The same with these variables alone. */
  public SystemSettings withLimitVariables(Map<String, String> value) {
    return new SystemSettings(recordsFrom, debugMode, frequency, value);
  }

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
