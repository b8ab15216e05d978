package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.NearestName;
import io.connectorc.compiler.model.SyncModule;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.Set;

/** A name in {@code dependenton} is a vtiger module of the connector (L4.2). */
final class UnknownDependency implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    if (!subject.knowledge().modules().complete()) {
      return; // A module's name is what is missing, and the reader said so.
    }
    Set<String> known = subject.knowledge().modules().byName().keySet();
    for (SyncModule module : subject.model().modules()) {
      for (Located<String> name : module.dependsOn()) {
        if (!known.contains(name.value())) {
          report(module, name, known, diagnostics);
        }
      }
    }
  }

  private static void report(
      SyncModule module, Located<String> name, Set<String> known, Diagnostics diagnostics) {
    SourceSpan value = module.dependsOnValue();
    diagnostics.error(
        DiagnosticId.UNKNOWN_DEPENDENCY,
        "L4.2",
        value == null ? name.span() : value,
        name.span(),
        "\"%s\" in dependenton is not a vtiger module of this connector.%s"
            .formatted(name.value(), NearestName.hint(name.value(), known)));
  }
}
