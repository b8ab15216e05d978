package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.Value;
import java.util.Map;

/**
 * Keys that the connector's XML has written out. They stand in a resource of the connector, because
 * a generated source holds no secret (L3.7). Thread-safe.
 */
public final class LiteralKeys {
  private LiteralKeys() {}

  /**
   * A key.
   *
   * @param connector a class of the connector, beside which the resource is looked for
   * @param resource its absolute path: a JSON object of texts
   * @throws IllegalStateException if the connector's JAR lacks the resource, or that the key
   */
  public static Value read(Class<?> connector, String resource, String name) {
    String key = PasswordDefaults.under(Map.of(), connector, resource).get(name);
    if (key == null) {
      throw new IllegalStateException("\"" + resource + "\" lacks \"" + name + "\".");
    }
    return Value.text(key);
  }
}
