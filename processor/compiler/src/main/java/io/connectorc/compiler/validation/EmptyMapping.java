package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.ModuleMapping;

/** A mapping maps a field (C3); else a warning: the module's records are synced without a value. */
final class EmptyMapping implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    if (diagnostics.failed()) {
      return; // What it holds may be what is refused.
    }
    for (ModuleMapping mapping : subject.model().mappings()) {
      if (mapping.fields().isEmpty()) {
        diagnostics.warning(
            DiagnosticId.EMPTY_MAPPING,
            "C3",
            mapping.module().span(),
            "The mapping \"%s\" has no field, so no value is synced. Add a field."
                .formatted(mapping.module().value()));
      }
    }
  }
}
