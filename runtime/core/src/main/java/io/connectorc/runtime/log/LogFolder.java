package io.connectorc.runtime.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A folder of log files, one for each installation. Thread-safe. */
final class LogFolder implements DebugLog {
  /** Bytes of a file and of the one before it, each. */
  static final long LARGEST = 10L << 20;

  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]");
  private static final int LONGEST_NAME = 80;

  private final Path folder;
  private final long largest;

  /**
   * @param largest bytes of a file before another one begins
   */
  LogFolder(Path folder, long largest) {
    this.folder = folder;
    this.largest = largest;
  }

  @Override
  public Lines open(String installation) throws IOException {
    String name = "connectorc-" + fileName(installation);
    Path file = folder.resolve(name + ".log");
    try {
      Files.createDirectories(folder);
      return new LogFile(file, folder.resolve(name + ".old.log"), largest);
    } catch (IOException e) {
      throw LogFile.unwritable(file, e);
    }
  }

  /** A name that every file system takes, other ones for other installations. */
  private static String fileName(String installation) {
    String safe = UNSAFE.matcher(installation).replaceAll("_");
    if (safe.equals(installation) && safe.length() <= LONGEST_NAME) {
      return safe;
    }
    String start = safe.substring(0, Math.min(safe.length(), LONGEST_NAME));
    return start + "-" + Integer.toHexString(installation.hashCode());
  }
}
