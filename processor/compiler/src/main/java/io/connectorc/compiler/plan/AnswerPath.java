package io.connectorc.compiler.plan;

import java.util.List;

/**
 * A path in an answer.
 *
 * @param segments member names and, in arrays, numbers; empty for the whole answer
 */
public record AnswerPath(List<String> segments, Position at) {
  public AnswerPath {
    segments = List.copyOf(segments);
  }

  /** Whether it is the whole answer (L11.3). */
  public boolean whole() {
    return segments.isEmpty();
  }
}
