package io.connectorc.runtime.log;

import io.connectorc.runtime.connector.ErrorTexts;
import io.connectorc.runtime.connector.Secrets;
import io.connectorc.runtime.event.SyncEvent;
import io.connectorc.runtime.event.SyncListener;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run's debug log: a line for each event, its time in UTC in front, secrets masked (L3.5,
 * L3.7). A log that can't be written fails no run: it ends, and says why once. Thread-safe.
 */
public final class RunLog implements SyncListener, AutoCloseable {
  private static final int LONGEST = 4_000;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private DebugLog.@Nullable Lines lines;
  private final InstantSource clock;
  private final Secrets secrets;
  private @Nullable String problem;

  private RunLog(
      DebugLog.@Nullable Lines lines,
      @Nullable String problem,
      InstantSource clock,
      Secrets secrets) {
    this.lines = lines;
    this.problem = problem;
    this.clock = clock;
    this.secrets = secrets;
  }

  /** A log that takes nothing. */
  public static RunLog none(InstantSource clock, Secrets secrets) {
    return new RunLog(null, null, clock, secrets);
  }

  /**
   * Opens the log of a run.
   *
   * @param log null where the host has no place for it, which is a problem
   * @param secrets masked in every line, those too that are added later
   */
  public static RunLog open(
      @Nullable DebugLog log, String installation, InstantSource clock, Secrets secrets) {
    if (log == null) {
      String problem =
          "Debug mode is on, but the debug log has no place. Give the synchronizer's builder one: debugLog(…).";
      return new RunLog(null, problem, clock, secrets);
    }
    try {
      return new RunLog(log.open(installation), null, clock, secrets);
    } catch (IOException e) {
      return new RunLog(null, ended(e), clock, secrets);
    }
  }

  @Override
  public void on(SyncEvent event) {
    write(event.text());
  }

  /** Adds a line; what would break it or hide in it becomes a space. */
  public synchronized void write(String text) {
    if (lines == null || problem != null) {
      return;
    }
    try {
      lines.add(TIME.format(clock.instant()) + " " + ErrorTexts.line(text, secrets.all(), LONGEST));
    } catch (IOException e) {
      problem = ended(e);
    }
  }

  /** Why the log is not whole, in a sentence for the report; empty while it is. */
  public synchronized Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  /** Ends it; nothing is added from here on. */
  @Override
  public synchronized void close() {
    if (lines == null) {
      return;
    }
    try {
      lines.close();
    } catch (IOException e) {
      problem = problem == null ? ended(e) : problem;
    }
    lines = null;
  }

  private static String ended(IOException cause) {
    return "The debug log is not whole: " + cause.getMessage();
  }
}
