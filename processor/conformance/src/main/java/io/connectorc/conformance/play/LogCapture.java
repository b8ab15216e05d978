package io.connectorc.conformance.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the product logs while it is open, down to the finest level: what the thread logs
 * that opened it, and what threads log that opened none, since nobody knows for whom they work. One
 * for a thread.
 */
final class LogCapture implements AutoCloseable {
  private static final Logger PRODUCT = Logger.getLogger("io.connectorc");

  private static final Map<Thread, LogCapture> OPEN = new HashMap<>();
  private static final Handler COLLECTOR = new Collector();
  private static @Nullable Level level;
  private static boolean passedOn;

  private final List<String> lines = new CopyOnWriteArrayList<>();

  LogCapture() {
    synchronized (OPEN) {
      if (OPEN.isEmpty()) {
        listen();
      }
      OPEN.put(Thread.currentThread(), this);
    }
  }

  /** What was logged so far, stack traces included. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    synchronized (OPEN) {
      OPEN.values().remove(this);
      if (OPEN.isEmpty()) {
        PRODUCT.removeHandler(COLLECTOR);
        PRODUCT.setUseParentHandlers(passedOn);
        PRODUCT.setLevel(level);
      }
    }
  }

  private static void listen() {
    level = PRODUCT.getLevel();
    passedOn = PRODUCT.getUseParentHandlers();
    COLLECTOR.setLevel(Level.ALL);
    PRODUCT.setLevel(Level.ALL);
    PRODUCT.setUseParentHandlers(false);
    PRODUCT.addHandler(COLLECTOR);
  }

  private static final class Collector extends Handler {
    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord line) {
      String text = formatter.format(line);
      synchronized (OPEN) {
        LogCapture own = OPEN.get(Thread.currentThread());
        if (own != null) {
          own.lines.add(text);
        } else {
          OPEN.values().forEach(capture -> capture.lines.add(text));
        }
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
