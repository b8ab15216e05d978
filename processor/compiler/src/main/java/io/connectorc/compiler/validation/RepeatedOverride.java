package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.ModuleOverride;
import io.connectorc.compiler.model.RequestModel;

/** A request is overridden once for a module (L7.1). */
final class RepeatedOverride implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Requests.of(subject.model()).forEach(request -> check(request, diagnostics));
  }

  private static void check(RequestModel request, Diagnostics diagnostics) {
    FirstOf.repeated(
        request.overrides().stream().map(ModuleOverride::module),
        (name, first) ->
            diagnostics.error(
                DiagnosticId.REPEATED_OVERRIDE,
                "L7.1",
                name.span(),
                "The request is overridden for \"%s\" in line %s already. Put both into one element."
                    .formatted(name.value(), first.span().start().line())));
  }
}
