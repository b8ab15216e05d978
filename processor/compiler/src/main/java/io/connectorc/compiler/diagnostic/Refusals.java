package io.connectorc.compiler.diagnostic;

import io.connectorc.compiler.source.SourceSpan;

/**
 * Refuses what one element uses of the language that this compiler knows and does not compile:
 * extensions in portable mode, and what is not built yet. Each of the two is told once for the
 * element, where it is met first (L1.8).
 */
public final class Refusals {
  private final Diagnostics diagnostics;
  private final boolean portable;
  private boolean extensionTold;
  private boolean gapTold;

  /**
   * Begins an element.
   *
   * @param portable whether every extension of part B is an error of its own kind
   */
  public Refusals(Diagnostics diagnostics, boolean portable) {
    this.diagnostics = diagnostics;
    this.portable = portable;
  }

  /**
   * Refuses one construct.
   *
   * @param rule that describes it; of part B where it begins with {@code B}
   * @param marked the part of the token that is meant
   * @param what the construct as the author knows it, in quotes where it is a word of the document
   */
  public void refuse(String rule, SourceSpan at, SourceSpan marked, String what) {
    boolean extension = portable && rule.startsWith("B");
    if (extension && !extensionTold) {
      extensionTold = true;
      diagnostics.error(
          DiagnosticId.NOT_PORTABLE,
          rule,
          at,
          marked,
          what + " is an extension of the language, which this build's portable mode refuses.");
    } else if (!extension && !gapTold) {
      gapTold = true;
      diagnostics.error(
          DiagnosticId.NOT_YET_SUPPORTED,
          rule,
          at,
          marked,
          what + " is not yet supported by this compiler.");
    }
  }

  /** Refuses a construct that is a whole token. */
  public void refuse(String rule, SourceSpan at, String what) {
    refuse(rule, at, at, what);
  }
}
