package io.connectorc.runtime.connector;

import java.time.Duration;

/** The only way to wait; tests skip it. */
@FunctionalInterface
public interface Waiter {
  /**
   * Returns after that time.
   *
   * @throws InterruptedException if the run is to end
   */
  void await(Duration time) throws InterruptedException;
}
