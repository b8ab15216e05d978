package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.NearestName;
import io.connectorc.compiler.expression.TextPart;
import io.connectorc.compiler.model.UrlModel;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A variable in a url's text is an attribute of that url (L6.1). */
final class UndefinedVariable implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (UrlModel url : subject.knowledge().uses().urls()) {
      Set<String> defined =
          url.variables().stream()
              .map(variable -> variable.name().value())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      for (TextPart part : url.parts()) {
        if (part instanceof TextPart.VariableReference reference
            && !defined.contains(reference.name().value())) {
          report(url, reference, defined, diagnostics);
        }
      }
    }
  }

  private static void report(
      UrlModel url,
      TextPart.VariableReference reference,
      Set<String> defined,
      Diagnostics diagnostics) {
    String name = reference.name().value();
    Optional<String> near = NearestName.of(name, defined);
    String wayOut =
        near.map(it -> "Did you mean \"$" + it + "\"?")
            .orElse(
                "Define it as %s=\"…\", or write the character itself as \"\\$\".".formatted(name));
    diagnostics.error(
        DiagnosticId.UNDEFINED_VARIABLE,
        "L6.1",
        url.text(),
        reference.name().span(),
        "No attribute of this url defines \"$%s\". %s".formatted(name, wayOut));
  }
}
