package io.connectorc.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The front door for a single case. */
public final class ConformanceCase {
  private ConformanceCase() {}

  /**
   * Plays the case in a folder; whatever is wrong with the case or the connector is a difference.
   */
  public static CaseResult run(Path folder) {
    try (CasePlayer player = new CasePlayer()) {
      return player.play(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("what javac had open can't be closed", e);
    }
  }
}
