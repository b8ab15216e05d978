package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.ConfigField;
import java.util.Objects;

/** A setting's name is unique (L3.1). */
final class RepeatedSetting implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    FirstOf.repeated(
        subject.model().settings().stream().map(ConfigField::name).filter(Objects::nonNull),
        (name, first) ->
            diagnostics.error(
                DiagnosticId.REPEATED_SETTING,
                "L3.1",
                name.span(),
                "The setting \"%s\" is declared in line %s already. Rename or remove one of them."
                    .formatted(name.value(), first.span().start().line())));
  }
}
