package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.HeaderModel;
import java.util.List;
import java.util.Locale;

/** A header stands once in a list of headers, its case aside (L7.1): one value is sent. */
final class RepeatedHeader implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Requests.of(subject.model())
        .forEach(
            request -> {
              check(request.headers(), diagnostics);
              request.overrides().forEach(override -> check(override.headers(), diagnostics));
            });
  }

  private static void check(List<HeaderModel> headers, Diagnostics diagnostics) {
    FirstOf.repeated(
        headers.stream().map(HeaderModel::name),
        name -> name.toLowerCase(Locale.ROOT),
        (name, first) ->
            diagnostics.error(
                DiagnosticId.REPEATED_HEADER,
                "L7.1",
                name.span(),
                "The header \"%s\" stands in line %s already. Remove one of the two."
                    .formatted(name.value(), first.span().start().line())));
  }
}
