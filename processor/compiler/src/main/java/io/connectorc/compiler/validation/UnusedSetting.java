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
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Set<String> told = new HashSet<>();
    subject.knowledge().uses().settings().forEach(use -> told.add(use.name().value()));
    boolean incomplete = diagnostics.failed();
    for (ConfigField field : subject.model().settings()) {
      Located<String> name = field.name();
      if (name != null
          && told.add(name.value())
          && !(incomplete && isMentioned(name.value(), subject))) {
        diagnostics.warning(
            DiagnosticId.UNUSED_SETTING,
            "L3.6",
            name.span(),
            "Nothing uses the setting \"%s\". Use it as \"$config.$fields.%1$s\", or remove it."
                .formatted(name.value()));
      }
    }
  }

  /** The use may stand in what the reader refused. */
  private static boolean isMentioned(String setting, Subject subject) {
    return Pattern.compile("\\$config\\.[\\w.$]*\\b" + Pattern.quote(setting))
        .matcher(subject.source().text())
        .find();
  }
}
