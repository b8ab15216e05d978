package io.connectorc.runtime.log;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the lines of debug logs go (L3.5). Thread-safe: installations of several processes may log
 * at the same time.
 */
@FunctionalInterface
public interface DebugLog {
  /**
   * Opens an installation's log for one run, to be written on at its end.
   *
   * @throws IOException if it can't be; the message is shown to people, so it names the place
   */
  Lines open(String installation) throws IOException;

  /**
   * A file for each installation, {@code connectorc-NAME.log}, in a folder that is made if need be.
   * Only this user may read it. At 10 MiB it becomes {@code connectorc-NAME.old.log}, in place of
   * the one before, and a new one begins.
   */
  static DebugLog in(Path folder) {
    return new LogFolder(folder, LogFolder.LARGEST);
  }

  /** The log of one run. Used by one thread at a time. */
  interface Lines extends Closeable {
    /**
     * Adds a line, and leaves none of it in a buffer of the process.
     *
     * @param line without its end
     * @throws IOException if it can't be written; the message is shown to people
     */
    void add(String line) throws IOException;
  }
}
