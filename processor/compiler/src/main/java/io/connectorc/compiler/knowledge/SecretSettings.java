package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.AuthModel;
import io.connectorc.compiler.model.CipherModel;
import io.connectorc.compiler.model.ConnectorModel;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings that are secret by their use, whatever their type (L3.7).
 *
 * @param signing names of those that are a token or password, or part of one (L6.4)
 * @param keys names of those that are a key, or part of one (L15.1)
 * @param ivs names of those that are an iv, or part of one
 */
public record SecretSettings(Set<String> signing, Set<String> keys, Set<String> ivs) {
  public SecretSettings {
    signing = Set.copyOf(signing);
    keys = Set.copyOf(keys);
    ivs = Set.copyOf(ivs);
  }

  /** Finds them. */
  static SecretSettings of(ConnectorModel model, Ciphers ciphers) {
    return new SecretSettings(
        signing(model),
        names(ciphers.all().map(CipherModel::key)),
        names(ciphers.all().map(CipherModel::iv)));
  }

  /** Whether a setting is one of them. */
  public boolean contains(String name) {
    return signing.contains(name) || keys.contains(name) || ivs.contains(name);
  }

  /**
   * Where the password is no setting, the user name is the key: services that take keys by HTTP
   * basic ask for any password, or for none.
   */
  private static Set<String> signing(ConnectorModel model) {
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

  private static Set<String> names(Stream<CipherModel.@Nullable Part> parts) {
    return parts
        .filter(Objects::nonNull)
        .map(CipherModel.Part::value)
        .filter(Objects::nonNull)
        .flatMap(value -> names(value).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> names(ValueExpression value) {
    return ValueUses.settings(value)
        .map(use -> use.name().value())
        .collect(Collectors.toUnmodifiableSet());
  }
}
