package io.connectorc.cli.cases;

import io.connectorc.conformance.CasePlayer;
import io.connectorc.conformance.CaseResult;
import io.connectorc.conformance.check.Difference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/** Plays cases, several at the same time. */
public final class CaseRuns {
  private CaseRuns() {}

  /**
   * Plays all.
   *
   * @param jobs how many at the same time, from 1
   * @param teller is told of each case by the calling thread, in the order of the folders, as soon
   *     as it and all before it have ended
   */
  public static void play(List<Path> folders, int jobs, BiConsumer<Path, CaseResult> teller)
      throws IOException, InterruptedException {
    int threads = Math.min(jobs, folders.size());
    BlockingQueue<CasePlayer> players = new ArrayBlockingQueue<>(threads);
    for (int i = 0; i < threads; i++) {
      players.add(new CasePlayer());
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads, CaseRuns::thread);
    try {
      List<Future<CaseResult>> results = new ArrayList<>();
      for (Path folder : folders) {
        results.add(executor.submit(() -> play(folder, players)));
      }
      for (int i = 0; i < folders.size(); i++) {
        teller.accept(folders.get(i), result(folders.get(i), results.get(i)));
      }
    } finally {
      executor.shutdownNow();
    }
    for (CasePlayer player : players) {
      player.close();
    }
  }

  /** Does not keep the process alive when it is told to end. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "case");
    thread.setDaemon(true);
    return thread;
  }

  private static CaseResult play(Path folder, BlockingQueue<CasePlayer> players)
      throws InterruptedException {
    CasePlayer player = players.take();
    try {
      return player.play(folder);
    } finally {
      players.put(player);
    }
  }

  /** A fault of ours fails its case, and the others go on. */
  private static CaseResult result(Path folder, Future<CaseResult> result)
      throws InterruptedException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      return new CaseResult.Failed(
          String.valueOf(folder.getFileName()),
          List.of(
              new Difference(
                  "case", "connectorc", "(no fault of its own)", String.valueOf(e.getCause()))),
          List.of());
    }
  }
}
