package io.connectorc.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.connectorc.compiler.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The project's own JSON, which docs/command.md describes: members may be added, none goes. */
final class JsonReport {
  private JsonReport() {}

  static void write(Report report, String version, OutputStream out) throws IOException {
    Json.write(
        out,
        json -> {
          json.writeStringField("connectorc", version);
          json.writeArrayFieldStart("files");
          for (String file : report.files()) {
            json.writeString(file);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("diagnostics");
          for (Diagnostic diagnostic : report.diagnostics()) {
            diagnostic(diagnostic, json);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("problems");
          for (Report.Problem problem : report.problems()) {
            json.writeStartObject();
            json.writeStringField("file", problem.file());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeNumberField("errors", report.errors());
          json.writeNumberField("warnings", report.warnings());
        });
  }

  private static void diagnostic(Diagnostic diagnostic, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", diagnostic.file());
    json.writeNumberField("line", diagnostic.at().start().line());
    json.writeNumberField("column", diagnostic.at().start().column());
    json.writeNumberField("length", diagnostic.at().length());
    json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("id", diagnostic.id().text());
    json.writeStringField("rule", diagnostic.rule());
    json.writeStringField("message", diagnostic.message());
    json.writeEndObject();
  }
}
