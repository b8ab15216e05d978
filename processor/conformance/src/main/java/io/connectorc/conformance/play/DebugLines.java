package io.connectorc.conformance.play;

import io.connectorc.runtime.log.DebugLog;
import java.util.ArrayList;
import java.util.List;

/** What the debug log of a step holds, in memory. */
final class DebugLines implements DebugLog {
  private final List<String> lines = new ArrayList<>();

  @Override
  public Lines open(String installation) {
    return new Lines() {
      @Override
      public void add(String line) {
        lines.add(line);
      }

      @Override
      public void close() {}
    };
  }

  /** The lines so far, which are forgotten. */
  List<String> take() {
    List<String> taken = List.copyOf(lines);
    lines.clear();
    return taken;
  }
}
