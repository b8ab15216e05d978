package io.connectorc.conformance.play;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that the product logs while it is open, down to the finest level. */
final class LogCapture implements AutoCloseable {
  private static final Logger PRODUCT = Logger.getLogger("io.connectorc");

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Level level = PRODUCT.getLevel();
  private final boolean passedOn = PRODUCT.getUseParentHandlers();
  private final Handler handler = new Collector();

  LogCapture() {
    handler.setLevel(Level.ALL);
    PRODUCT.setLevel(Level.ALL);
    PRODUCT.setUseParentHandlers(false);
    PRODUCT.addHandler(handler);
  }

  /** What was logged so far, stack traces included. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    PRODUCT.removeHandler(handler);
    PRODUCT.setUseParentHandlers(passedOn);
    PRODUCT.setLevel(level);
  }

  private final class Collector extends Handler {
    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord line) {
      lines.add(formatter.format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
