package io.connectorc.compiler.plan;

import java.util.stream.Stream;

/** A piece of a part of a url (L6.2). */
public sealed interface UrlPiece {
  /** The value in it, if it has one. */
  default Stream<ValuePlan> values() {
    return Stream.empty();
  }

  /** Characters that stand as they are. */
  record Text(String text) implements UrlPiece {}

  /** A value that goes in as it is: it may hold a base url. */
  record Base(ValuePlan value) implements UrlPiece {
    @Override
    public Stream<ValuePlan> values() {
      return Stream.of(value);
    }
  }

  /** A value that is percent-encoded for its place. */
  record Variable(ValuePlan value) implements UrlPiece {
    @Override
    public Stream<ValuePlan> values() {
      return Stream.of(value);
    }
  }
}
