package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.HeaderModel;
import io.connectorc.compiler.source.Located;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A header's name is one that HTTP can carry (C4): else every request would fail. */
final class IllegalHeaderName implements Check {
  private static final Pattern LEGAL = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** What says where a body ends, which only its sender knows. */
  private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding");

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Requests.headers(subject.model())
        .map(HeaderModel::name)
        .forEach(name -> check(name, diagnostics));
  }

  private static void check(Located<String> name, Diagnostics diagnostics) {
    if (!LEGAL.matcher(name.value()).matches()) {
      report(name, "can't be the name of a header. Use letters, digits and \"-\".", diagnostics);
    } else if (FRAMING.contains(name.value().toLowerCase(Locale.ROOT))) {
      report(name, "is set with the body of each request. Leave it out.", diagnostics);
    }
  }

  private static void report(Located<String> name, String fact, Diagnostics diagnostics) {
    diagnostics.error(
        DiagnosticId.ILLEGAL_HEADER_NAME, "C4", name.span(), "\"" + name.value() + "\" " + fact);
  }
}
