package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.UrlModel;

/** A variable that a url defines stands in its text (L6.1); else a warning. */
final class UnusedVariable implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (UrlModel url : subject.knowledge().uses().urls()) {
      for (UrlModel.Variable variable : url.variables()) {
        String name = variable.name().value();
        if (!url.uses(name)) {
          diagnostics.warning(
              DiagnosticId.UNUSED_VARIABLE,
              "L6.1",
              variable.name().span(),
              "The text of this url does not use the variable \"%s\". Write it there as \"$%1$s\", or remove it."
                  .formatted(name));
        }
      }
    }
  }
}
