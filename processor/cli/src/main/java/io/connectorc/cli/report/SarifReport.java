package io.connectorc.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.connectorc.cli.pages.DiagnosticPage;
import io.connectorc.compiler.diagnostic.Diagnostic;
import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Severity;
import io.connectorc.compiler.source.SourceSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** SARIF 2.1.0, as services read it that show findings beside code. */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifReport() {}

  static void write(Report report, String version, OutputStream out) throws IOException {
    List<DiagnosticId> rules =
        report.diagnostics().stream().map(Diagnostic::id).distinct().sorted().toList();
    Json.write(
        out,
        json -> {
          json.writeStringField("$schema", SCHEMA);
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          tool(rules, version, json);
          invocation(report.problems(), json);
          json.writeStringField("columnKind", "unicodeCodePoints");
          json.writeArrayFieldStart("artifacts");
          for (String file : report.files()) {
            json.writeStartObject();
            location("location", file, json);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("results");
          for (Diagnostic diagnostic : report.diagnostics()) {
            result(diagnostic, rules.indexOf(diagnostic.id()), json);
          }
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  private static void tool(List<DiagnosticId> rules, String version, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "connectorc");
    json.writeStringField("semanticVersion", version);
    json.writeArrayFieldStart("rules");
    for (DiagnosticId id : rules) {
      DiagnosticPage page = DiagnosticPage.of(id);
      json.writeStartObject();
      json.writeStringField("id", id.text());
      text("shortDescription", page.summary(), json);
      json.writeObjectFieldStart("help");
      json.writeStringField("text", page.text());
      json.writeStringField("markdown", page.markdown());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What no place in a connector shows is told as the tool's own notification. */
  private static void invocation(List<Report.Problem> problems, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", problems.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Report.Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      text("message", problem.message(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void result(Diagnostic diagnostic, int rule, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.id().text());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", diagnostic.severity() == Severity.ERROR ? "error" : "warning");
    text("message", diagnostic.message() + " (" + diagnostic.rule() + ")", json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    location("artifactLocation", diagnostic.file(), json);
    region(diagnostic.at(), json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void region(SourceSpan span, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", span.start().line());
    json.writeNumberField("startColumn", span.start().column());
    json.writeNumberField("endLine", span.start().line());
    json.writeNumberField("endColumn", span.start().column() + span.length());
    json.writeEndObject();
  }

  private static void location(String name, String file, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("uri", ArtifactUri.of(file));
    json.writeEndObject();
  }

  private static void text(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
