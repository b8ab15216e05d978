package io.connectorc.runtime.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. Thread-safe. */
public final class SettableClock implements InstantSource {
  private volatile Instant now;

  public SettableClock(Instant now) {
    this.now = now;
  }

  /** A clock at an ISO instant, {@code 2026-03-01T00:00:00Z} say. */
  public static SettableClock at(String instant) {
    return new SettableClock(Instant.parse(instant));
  }

  /** Moves the clock, forward or back. */
  public void set(Instant now) {
    this.now = now;
  }

  /** Moves the clock on. */
  public synchronized void advance(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
