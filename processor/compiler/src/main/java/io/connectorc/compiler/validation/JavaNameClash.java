package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.JavaNames.Clash;

/**
 * Two names of the document differ in Java too (C2); else a warning says what the later one is
 * called there.
 */
final class JavaNameClash implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (Clash clash : subject.knowledge().names().clashes()) {
      diagnostics.warning(
          DiagnosticId.JAVA_NAME_CLASH,
          "C2",
          clash.name().span(),
          "\"%s\" is called \"%s\" in Java, since \"%s\" is taken. Rename it if that is too easily mistaken."
              .formatted(clash.name().value(), clash.given(), clash.wanted()));
    }
  }
}
