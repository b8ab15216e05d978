package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.ConfigField;

/** A picklist offers each option once (C17); a warning. */
final class RepeatedOption implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (ConfigField field : subject.model().settings()) {
      if (field.options() != null) {
        FirstOf.repeated(
            field.options().value().stream(),
            (option, first) ->
                diagnostics.warning(
                    DiagnosticId.REPEATED_OPTION,
                    "C17",
                    option.span(),
                    "The option \"%s\" stands in line %s already. Remove or change one of them."
                        .formatted(option.value(), first.span().start().line())));
      }
    }
  }
}
