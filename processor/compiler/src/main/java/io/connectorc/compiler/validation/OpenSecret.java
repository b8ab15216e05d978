package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.ConfigField;
import io.connectorc.compiler.model.SettingType;
import io.connectorc.compiler.source.Located;

/** A setting that signs in is hidden while it is typed in, too (C6); else a warning. */
final class OpenSecret implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (ConfigField field : subject.model().settings()) {
      Located<String> name = field.name();
      Located<SettingType> type = field.type();
      if (name != null
          && type != null
          && type.value() != SettingType.PASSWORD
          && subject.knowledge().signingSettings().contains(name.value())) {
        diagnostics.warning(
            DiagnosticId.OPEN_SECRET,
            "C6",
            name.span(),
            "The setting \"%s\" signs in, but a settings page shows what is typed in. Give it"
                    .formatted(name.value())
                + " type=\"password\".");
      }
    }
  }
}
