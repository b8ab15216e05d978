package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.ConfigField;
import io.connectorc.compiler.model.SettingType;
import io.connectorc.compiler.source.Located;

/** A default value of a password is there for everyone who has the JAR (C5); a warning. */
final class PasswordDefault implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (ConfigField field : subject.model().settings()) {
      Located<SettingType> type = field.type();
      Located<String> value = field.value();
      if (type != null && type.value() == SettingType.PASSWORD && value != null) {
        diagnostics.warning(
            DiagnosticId.PASSWORD_DEFAULT,
            "C5",
            value.span(),
            "A password has a default value, which everyone can read who has this file or the"
                + " JAR. Remove it, and let each installation set its own.");
      }
    }
  }
}
