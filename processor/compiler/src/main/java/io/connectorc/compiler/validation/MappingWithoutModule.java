package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.NearestName;
import io.connectorc.compiler.knowledge.ModuleIndex;
import io.connectorc.compiler.model.ModuleMapping;
import io.connectorc.compiler.source.Located;

/** A mapping is for a module of the connector (L4.4). */
final class MappingWithoutModule implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    ModuleIndex modules = subject.knowledge().modules();
    if (!modules.complete()) {
      return; // A module's name is what is missing, and the reader said so.
    }
    for (ModuleMapping mapping : subject.model().mappings()) {
      Located<String> name = mapping.module();
      if (modules.module(name.value()).isEmpty()) {
        String wayOut =
            NearestName.of(name.value(), modules.names())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Add a module for it, or remove the mapping.");
        diagnostics.error(
            DiagnosticId.MAPPING_WITHOUT_MODULE,
            "L4.4",
            name.span(),
            "The mapping \"%s\" is for no module of this connector. %s"
                .formatted(name.value(), wayOut));
      }
    }
  }
}
