package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.ModuleIndex;

/** Every module has a mapping (L4.4). */
final class UnmappedModule implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    if (subject.model().mappings().isEmpty()) {
      return; // The section is missing or empty, and the reader said so.
    }
    ModuleIndex modules = subject.knowledge().modules();
    modules
        .byName()
        .forEach(
            (name, module) -> {
              if (modules.mapping(name).isEmpty()) {
                diagnostics.error(
                    DiagnosticId.UNMAPPED_MODULE,
                    "L4.4",
                    module.at(),
                    "The module \"%s\" has no mapping. Add an element \"%1$s\" to fieldmapping."
                        .formatted(name));
              }
            });
  }
}
