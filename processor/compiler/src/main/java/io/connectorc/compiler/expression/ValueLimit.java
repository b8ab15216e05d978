package io.connectorc.compiler.expression;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.source.SourceSpan;

/**
 * How much may stand in one value (L1.9): what is nested in the code for it is nested in what javac
 * reads, whose stack ends somewhere.
 */
final class ValueLimit {
  /** As many as elements may stand in each other. */
  static final int MOST = 100;

  private ValueLimit() {}

  /**
   * Tells that a value has more, of the first that does.
   *
   * @param marked the first that is too many
   * @param what it has: {@code "formats"}
   */
  static void tell(Diagnostics diagnostics, SourceSpan at, SourceSpan marked, String what) {
    if (!diagnostics.has(DiagnosticId.DOCUMENT_TOO_LARGE)) {
      diagnostics.error(
          DiagnosticId.DOCUMENT_TOO_LARGE,
          "L1.9",
          at,
          marked,
          "A value has at most %s %s; this is one more.".formatted(MOST, what));
    }
  }
}
