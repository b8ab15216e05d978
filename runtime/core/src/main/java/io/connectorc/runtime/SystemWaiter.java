package io.connectorc.runtime;

import io.connectorc.runtime.connector.Waiter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Really waits; the one place that does. A stop ends every wait, and those to come. */
final class SystemWaiter implements Waiter {
  private final CountDownLatch stopped = new CountDownLatch(1);

  void stop() {
    stopped.countDown();
  }

  @Override
  public void await(Duration time) throws InterruptedException {
    if (isStopped(time)) {
      throw new InterruptedException("The run is to end.");
    }
  }

  private boolean isStopped(Duration time) throws InterruptedException {
    try {
      return stopped.await(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw e;
    }
  }
}
