package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.ConfigField;
import io.connectorc.compiler.source.Located;
import java.util.Set;

/** The settings that every connector has can't be declared again (L3.5). */
final class ReservedSetting implements Check {
  private static final Set<String> SYSTEM = Set.of("syncrecordsfrom", "debugmode", "frequency");

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (ConfigField field : subject.model().settings()) {
      Located<String> name = field.name();
      if (name != null && SYSTEM.contains(name.value())) {
        diagnostics.error(
            DiagnosticId.RESERVED_SETTING,
            "L3.5",
            name.span(),
            "Every connector has a setting \"%s\" without declaring it. Use another name."
                .formatted(name.value()));
      }
    }
  }
}
