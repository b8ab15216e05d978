package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs requests beside each other; when it returns, none runs any more. */
final class SideBySide {
  private SideBySide() {}

  /**
   * Runs all of them, begun in their order; a single one on the caller's own thread.
   *
   * @param atOnce how many at a time
   * @return what they brought, in their order
   * @throws RequestException the first of them in their order, or if the thread was interrupted,
   *     whose flag is set then; the requests that still ran were interrupted
   */
  static <T> List<T> run(List<Callable<T>> requests, int atOnce) throws RequestException {
    if (requests.isEmpty()) {
      return List.of();
    }
    if (requests.size() == 1) {
      return List.of(alone(requests.get(0)));
    }
    ExecutorService threads =
        Executors.newFixedThreadPool(Math.min(atOnce, requests.size()), SideBySide::thread);
    try {
      List<Future<T>> begun = requests.stream().map(threads::submit).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> request : begun) {
        results.add(alone(request::get));
      }
      return results;
    } finally {
      end(threads);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "connectorc-append");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> T alone(Callable<T> request) throws RequestException {
    try {
      return request.call();
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RequestException(Outcome.INTERRUPTED, 0, "not sent, the run is to end.");
    } catch (Exception e) {
      throw failed(e);
    }
  }

  /** A failure as it is; what the store or a listener throws ends the run wherever it is thrown. */
  private static RequestException failed(@Nullable Throwable cause) {
    if (cause instanceof RequestException e) {
      return e;
    }
    if (cause instanceof RuntimeException e) {
      throw e;
    }
    if (cause instanceof Error e) {
      throw e;
    }
    throw new IllegalStateException(cause);
  }

  private static void end(ExecutorService threads) {
    threads.shutdownNow();
    boolean interrupted = false;
    boolean over = false;
    while (!over) {
      try {
        over = threads.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
