package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.AuthModel;
import io.connectorc.compiler.model.ConnectorModel;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the settings that are secret by their use, whatever their type (L3.7, L6.4). */
final class SigningSettings {
  private SigningSettings() {}

  /**
   * The names of settings in a token or password. Where the password is no setting, the user name
   * is the key: services that take keys by HTTP basic ask for any password, or for none.
   */
  static Set<String> of(ConnectorModel model) {
    AuthModel auth = model.service() == null ? null : model.service().auth();
    if (auth instanceof AuthModel.ApiKey key) {
      return names(key.token());
    }
    if (auth instanceof AuthModel.Basic basic) {
      Set<String> password = names(basic.password());
      return password.isEmpty() ? names(basic.username()) : password;
    }
    return Set.of();
  }

  private static Set<String> names(ValueExpression value) {
    return ValueUses.settings(value)
        .map(use -> use.name().value())
        .collect(Collectors.toUnmodifiableSet());
  }
}
