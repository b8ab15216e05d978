package io.connectorc.samples.hubspot.sync;

import io.connectorc.runtime.event.SyncEvent;
import io.connectorc.runtime.event.SyncListener;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Every event of every run, a line each, times in UTC. A log that can't be written ends no run:
 * that is told once, and the run goes on without it.
 */
public final class RunLog implements SyncListener, AutoCloseable {
  private final Path file;
  private final InstantSource clock;
  private final PrintStream complaints;
  private final BufferedWriter writer;
  private boolean failed;

  private RunLog(Path file, InstantSource clock, PrintStream complaints) throws IOException {
    this.file = file;
    this.clock = clock;
    this.complaints = complaints;
    this.writer =
        Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Opens a log to write on at its end. */
  public static RunLog open(Path file, InstantSource clock, PrintStream complaints)
      throws IOException {
    return new RunLog(file, clock, complaints);
  }

  @Override
  public void on(SyncEvent event) {
    write(event.toString());
  }

  /** Adds a line. */
  public void write(String text) {
    if (failed) {
      return;
    }
    try {
      writer.write(clock.instant().truncatedTo(ChronoUnit.MILLIS) + " " + oneLine(text));
      writer.newLine();
      writer.flush();
    } catch (IOException e) {
      failed = true;
      complaints.println("The log \"%s\" can't be written: %s.".formatted(file, e.getMessage()));
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      complaints.println("The log \"%s\" can't be closed: %s.".formatted(file, e.getMessage()));
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
