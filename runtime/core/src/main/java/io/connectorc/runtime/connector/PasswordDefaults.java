package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.value.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Default values of {@code password} settings. They stand in a resource of the connector, because a
 * generated source holds no secret (L3.7). Thread-safe.
 */
public final class PasswordDefaults {
  private PasswordDefaults() {}

  /**
   * The texts given, with the defaults for the passwords that they lack.
   *
   * @param connector a class of the connector, beside which the resource is looked for
   * @param resource its absolute path: a JSON object of texts by the setting's name
   * @throws IllegalStateException if the connector's JAR lacks the resource
   */
  public static Map<String, String> under(
      Map<String, String> given, Class<?> connector, String resource) {
    Map<String, String> texts = new HashMap<>();
    try (InputStream in = connector.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "The connector's JAR lacks \"" + resource + "\". Build it again, resources included.");
      }
      read(in, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts.putAll(given);
    return texts;
  }

  private static void read(InputStream in, Map<String, String> texts) throws IOException {
    try (JsonParser parser = Json.FACTORY.createParser(in)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        texts.put(name, parser.getText());
      }
    }
  }
}
