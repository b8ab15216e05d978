package io.connectorc.compiler.codegen;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.connectorc.compiler.plan.ConnectorPlan;
import io.connectorc.compiler.plan.FieldPlan;
import io.connectorc.compiler.plan.ModePlan;
import io.connectorc.compiler.plan.ModulePlan;
import io.connectorc.compiler.plan.Position;
import io.connectorc.compiler.plan.RequestPlan;
import io.connectorc.compiler.plan.SentFields;
import io.connectorc.compiler.plan.SettingPlan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the manifest: what a connector reads, writes and asks, for people and tools. */
final class ManifestGenerator {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator out;

  private ManifestGenerator(JsonGenerator out) {
    this.out = out;
  }

  static String generate(ConnectorPlan connector) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text).setPrettyPrinter(printer)) {
      new ManifestGenerator(out).connector(connector);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private void connector(ConnectorPlan connector) throws IOException {
    out.writeStartObject();
    out.writeStringField("contract", Contract.text());
    out.writeStringField("name", connector.name());
    out.writeStringField("version", connector.version());
    out.writeStringField("language", connector.languageLevel());
    out.writeStringField("source", connector.source());
    out.writeStringField("sha256", connector.sha256());
    out.writeStringField("class", connector.packageName() + "." + connector.connectorClass());
    out.writeStringField("synctype", connector.syncType().text());
    out.writeArrayFieldStart("settings");
    for (SettingPlan setting : connector.settings()) {
      setting(setting);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("modules");
    for (ModulePlan module : connector.modules()) {
      module(module);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void setting(SettingPlan setting) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", setting.name());
    out.writeStringField("type", setting.type().name().toLowerCase(Locale.ROOT));
    out.writeStringField("label", setting.label());
    out.writeBooleanField("required", setting.required());
    out.writeBooleanField("presync", setting.preSync());
    place(setting.at());
    out.writeEndObject();
  }

  private void module(ModulePlan module) throws IOException {
    out.writeStartObject();
    out.writeStringField("servicemodule", module.serviceModule());
    out.writeStringField("vtigermodule", module.crmModule());
    strings("dependenton", module.dependsOn());
    place(module.at());
    out.writeArrayFieldStart("fields");
    Set<FieldPlan> sent = SentFields.of(module.push());
    for (FieldPlan field : module.fields()) {
      field(field, module.pull() != null, sent.contains(field));
    }
    out.writeEndArray();
    out.writeArrayFieldStart("endpoints");
    if (module.pull() != null) {
      endpoint("pull", module.pull().request());
      if (module.pull().append() != null) {
        endpoint("appendfields", module.pull().append().request());
      }
    }
    if (module.push() != null) {
      for (ModePlan mode : module.push().modes()) {
        endpoint(PushCode.verb(mode), mode.request());
      }
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void field(FieldPlan field, boolean read, boolean written) throws IOException {
    out.writeStartObject();
    out.writeStringField("vtigerfield", field.crmField());
    out.writeStringField("servicefield", field.pathText());
    out.writeBooleanField("read", read);
    out.writeBooleanField("written", written);
    place(field.at());
    if (field.items() != null) {
      out.writeArrayFieldStart("lineitems");
      for (FieldPlan inner : field.items().fields()) {
        field(inner, read, written);
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void endpoint(String use, RequestPlan request) throws IOException {
    out.writeStartObject();
    out.writeStringField("use", use);
    out.writeStringField("method", request.method());
    if (request.host() == null) {
      out.writeNullField("host");
    } else {
      out.writeStringField("host", request.host());
    }
    strings("url", request.url());
    place(request.at());
    out.writeEndObject();
  }

  private void place(Position at) throws IOException {
    out.writeNumberField("line", at.line());
    out.writeNumberField("column", at.column());
  }

  private void strings(String name, List<String> texts) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
