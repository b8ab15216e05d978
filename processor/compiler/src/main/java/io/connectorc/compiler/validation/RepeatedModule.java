package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.SyncModule;
import java.util.Objects;

/** A vtiger module is synced by one {@code module} element (L4.1). */
final class RepeatedModule implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    FirstOf.repeated(
        subject.model().modules().stream().map(SyncModule::vtigerModule).filter(Objects::nonNull),
        (name, first) ->
            diagnostics.error(
                DiagnosticId.REPEATED_MODULE,
                "L4.1",
                name.span(),
                "The vtiger module \"%s\" is synced by line %s already. Remove one of the two."
                    .formatted(name.value(), first.span().start().line())));
  }
}
