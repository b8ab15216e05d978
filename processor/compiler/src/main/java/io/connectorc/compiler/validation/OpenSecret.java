package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.SecretSettings;
import io.connectorc.compiler.model.ConfigField;
import io.connectorc.compiler.model.SettingType;
import io.connectorc.compiler.source.Located;

/**
 * A setting that signs in, or is a key, is hidden while it is typed in, too (C6); else a warning.
 */
final class OpenSecret implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    SecretSettings secrets = subject.knowledge().secretSettings();
    for (ConfigField field : subject.model().settings()) {
      Located<String> name = field.name();
      Located<SettingType> type = field.type();
      if (name != null && type != null && type.value() != SettingType.PASSWORD) {
        if (secrets.signing().contains(name.value())) {
          report(name, "signs in", diagnostics);
        } else if (secrets.keys().contains(name.value())) {
          report(name, "is a key", diagnostics);
        }
      }
    }
  }

  private static void report(Located<String> name, String what, Diagnostics diagnostics) {
    diagnostics.warning(
        DiagnosticId.OPEN_SECRET,
        "C6",
        name.span(),
        "The setting \"%s\" %s, but a settings page shows what is typed in. Give it type=\"password\"."
            .formatted(name.value(), what));
  }
}
