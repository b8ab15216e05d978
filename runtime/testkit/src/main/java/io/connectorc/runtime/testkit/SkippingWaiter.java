package io.connectorc.runtime.testkit;

import io.connectorc.runtime.connector.Waiter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Returns at once and remembers how long it should have taken. Thread-safe. */
public final class SkippingWaiter implements Waiter {
  private final List<Duration> waits = new CopyOnWriteArrayList<>();

  @Override
  public void await(Duration time) {
    waits.add(time);
  }

  /** The waits that were asked for, in order. */
  public List<Duration> waits() {
    return List.copyOf(waits);
  }
}
