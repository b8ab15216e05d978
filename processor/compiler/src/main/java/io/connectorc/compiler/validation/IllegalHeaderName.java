package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.HeaderModel;
import io.connectorc.compiler.source.Located;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A header's name is one that HTTP can carry (C4): else every request would fail. */
final class IllegalHeaderName implements Check {
  private static final Pattern LEGAL = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Requests.of(subject.model())
        .flatMap(
            request ->
                Stream.concat(
                    request.headers().stream(),
                    request.overrides().stream().flatMap(it -> it.headers().stream())))
        .map(HeaderModel::name)
        .filter(name -> !LEGAL.matcher(name.value()).matches())
        .forEach(name -> report(name, diagnostics));
  }

  private static void report(Located<String> name, Diagnostics diagnostics) {
    diagnostics.error(
        DiagnosticId.ILLEGAL_HEADER_NAME,
        "C4",
        name.span(),
        "\"%s\" can't be the name of a header. Use letters, digits and \"-\"."
            .formatted(name.value()));
  }
}
