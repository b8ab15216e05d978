package io.connectorc.compiler.codegen;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.connectorc.compiler.plan.CipherPlan;
import io.connectorc.compiler.plan.ConnectorPlan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes the resource with the keys that the XML has, which no source may hold (L3.7). */
final class LiteralKeysGenerator {
  private static final JsonFactory JSON = new JsonFactory();

  private LiteralKeysGenerator() {}

  static boolean isNeeded(ConnectorPlan connector) {
    return connector.ciphers().stream().anyMatch(cipher -> cipher.literalKey() != null);
  }

  static String path(ConnectorPlan connector) {
    return ConnectorGenerator.folder(connector) + "keys.json";
  }

  static String generate(ConnectorPlan connector) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      out.writeStartObject();
      for (CipherPlan cipher : connector.ciphers()) {
        if (cipher.literalKey() != null) {
          out.writeStringField(cipher.accessor(), cipher.literalKey());
        }
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }
}
