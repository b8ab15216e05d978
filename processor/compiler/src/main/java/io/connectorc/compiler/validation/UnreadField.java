package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.model.AppendModel;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.source.Located;
import java.util.List;
import java.util.Objects;

/** An appended field is one that a mapping reads (L11.6); else a warning. */
final class UnreadField implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    if (diagnostics.failed()) {
      return; // What reads it may be what is refused.
    }
    List<FieldPath> read =
        subject.model().mappings().stream()
            .flatMap(mapping -> mapping.fields().stream())
            .map(FieldMapping::serviceField)
            .filter(Objects::nonNull)
            .map(Located::value)
            .toList();
    for (AppendModel.Field field : Requests.appended(subject.model())) {
      FieldPath path = field.name().value();
      if (read.stream().noneMatch(it -> it.isPrefixOf(path) || path.isPrefixOf(it))) {
        diagnostics.warning(
            DiagnosticId.UNREAD_FIELD,
            "L11.6",
            field.name().span(),
            "No mapping reads the field \"%s\", so that setting it does nothing. Name it as a servicefield does, or remove it."
                .formatted(path.text()));
      }
    }
  }
}
