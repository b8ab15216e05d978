package io.connectorc.samples.hubspot.sync;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends the program cleanly when the system asks for it: what is under way is finished, waiting
 * ends, and the process ends when all files are closed, or after some seconds whatever happens.
 */
final class StopSignal {
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final CountDownLatch requested = new CountDownLatch(1);
  private final CountDownLatch finished = new CountDownLatch(1);
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** From now on the end of the process waits until {@link #finished} is told. */
  void install() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
  }

  private boolean isRequested() {
    return requested.getCount() == 0;
  }

  /** Waits; true as soon as the end is asked for. */
  boolean await(Duration time) throws InterruptedException {
    return requested.await(time.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** What else is to be told; at once, if the end was asked for before. */
  void onRequest(Runnable action) {
    listeners.add(action);
    if (isRequested()) {
      action.run();
    }
  }

  void request() {
    requested.countDown();
    listeners.forEach(Runnable::run);
  }

  /** All files are closed: the process may end. */
  void finished() {
    finished.countDown();
  }

  private void stop() {
    request();
    try {
      if (!finished.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        System.err.println("error: the run did not end in time; the next one goes on.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
