package io.connectorc.compiler.plan;

import io.connectorc.compiler.source.SourceSpan;

/** A place in the connector's XML; both count from 1 (L1.8). */
public record Position(int line, int column) {
  static Position of(SourceSpan span) {
    return new Position(span.start().line(), span.start().column());
  }
}
