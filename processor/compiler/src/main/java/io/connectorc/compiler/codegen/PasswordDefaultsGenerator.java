package io.connectorc.compiler.codegen;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.connectorc.compiler.plan.ConnectorPlan;
import io.connectorc.compiler.plan.SettingPlan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the resource with the default values of passwords, which no source may hold (L3.7). */
final class PasswordDefaultsGenerator {
  private static final JsonFactory JSON = new JsonFactory();

  private PasswordDefaultsGenerator() {}

  static boolean isNeeded(List<SettingPlan> settings) {
    return settings.stream().anyMatch(PasswordDefaultsGenerator::isHidden);
  }

  static String path(ConnectorPlan connector) {
    return ConnectorGenerator.folder(connector) + "password-defaults.json";
  }

  static String generate(ConnectorPlan connector) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      out.writeStartObject();
      for (SettingPlan setting : connector.settings()) {
        if (isHidden(setting)) {
          out.writeStringField(setting.name(), setting.defaultValue());
        }
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static boolean isHidden(SettingPlan setting) {
    return setting.isSecret() && setting.defaultValue() != null;
  }
}
