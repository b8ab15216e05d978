package io.connectorc.runtime.connector;

import java.time.Duration;

/** The only way to wait; tests skip it. */
@FunctionalInterface
public interface Waiter {
  /**
   * Returns after that time.
   *
   * @throws InterruptedException if the run is to end; where that is because the thread was
   *     interrupted, its flag is set again, for nobody else will
   */
  void await(Duration time) throws InterruptedException;
}
