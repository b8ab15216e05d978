package io.connectorc.compiler.model;

import io.connectorc.compiler.expression.FieldPath;

/** What a {@code use} attribute of a response names (L9.2, L11.3, L11.4). */
public sealed interface UsePath {
  /** A place in the answer or the record. */
  record At(FieldPath path) implements UsePath {}

  /** {@code @response}: the whole answer. */
  record WholeResponse() implements UsePath {}

  /** {@code @currenttime}: when the request was sent. */
  record CurrentTime() implements UsePath {}
}
