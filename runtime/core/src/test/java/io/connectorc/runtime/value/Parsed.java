package io.connectorc.runtime.value;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Values from JSON text, for tests that read better so. */
final class Parsed {
  private Parsed() {}

  static Value value(String json) {
    try (JsonParser in = Json.FACTORY.createParser(json)) {
      in.nextToken();
      return Values.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
