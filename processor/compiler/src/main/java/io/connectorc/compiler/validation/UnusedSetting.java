package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.ConfigField;
import io.connectorc.compiler.source.Located;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A declared setting is used somewhere (L3.6); else a warning. */
final class UnusedSetting implements Check {
  private static final Pattern MENTION = Pattern.compile("\\$config\\.([\\w.$]*)");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[.$]+");

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Set<String> told = new HashSet<>();
    subject.knowledge().uses().settings().forEach(use -> told.add(use.name().value()));
    if (diagnostics.failed() || diagnostics.has(DiagnosticId.UNREAD_REFERENCE)) {
      // The use may stand in what was refused, or is read as characters, which was told.
      MENTION
          .matcher(subject.source().text())
          .results()
          .flatMap(mention -> BETWEEN_NAMES.splitAsStream(mention.group(1)))
          .forEach(told::add);
    }
    for (ConfigField field : subject.model().settings()) {
      Located<String> name = field.name();
      if (name != null && told.add(name.value())) {
        diagnostics.warning(
            DiagnosticId.UNUSED_SETTING,
            "L3.6",
            name.span(),
            "Nothing uses the setting \"%s\". Use it as \"$config.$fields.%1$s\", or remove it."
                .formatted(name.value()));
      }
    }
  }
}
