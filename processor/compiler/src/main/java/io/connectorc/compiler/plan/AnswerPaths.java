package io.connectorc.compiler.plan;

import io.connectorc.compiler.model.UsePath;
import io.connectorc.compiler.source.Located;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the {@code use} attributes of a response name. */
final class AnswerPaths {
  private AnswerPaths() {}

  /** The path without its place. */
  static @Nullable UsePath use(@Nullable Located<UsePath> path) {
    return path == null ? null : path.value();
  }

  static @Nullable AnswerPath optional(@Nullable Located<UsePath> path) {
    return path == null ? null : required(path);
  }

  /** Checks have made sure that it is there. */
  static AnswerPath required(@Nullable Located<UsePath> path) {
    if (path == null) {
      throw new IllegalArgumentException("A response without a required path");
    }
    List<String> segments =
        path.value() instanceof UsePath.At at ? Segments.texts(at.path()) : List.of();
    return new AnswerPath(segments, Position.of(path.span()));
  }
}
