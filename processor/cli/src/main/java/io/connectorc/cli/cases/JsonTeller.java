package io.connectorc.cli.cases;

import com.fasterxml.jackson.core.JsonGenerator;
import io.connectorc.cli.report.Json;
import io.connectorc.cli.report.Terminal;
import io.connectorc.conformance.CaseResult;
import io.connectorc.conformance.check.Difference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The project's own JSON, which docs/command.md describes: members may be added, none goes. */
final class JsonTeller implements CaseTeller {
  private final Terminal terminal;
  private final Map<String, CaseResult> results = new LinkedHashMap<>();

  JsonTeller(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void tell(Path folder, CaseResult result) {
    results.put(Names.of(folder), result);
  }

  @Override
  public int end() throws IOException {
    int failed =
        (int) results.values().stream().filter(r -> r instanceof CaseResult.Failed).count();
    Json.write(
        terminal.document(),
        json -> {
          json.writeArrayFieldStart("cases");
          for (Map.Entry<String, CaseResult> entry : results.entrySet()) {
            result(entry.getKey(), entry.getValue(), json);
          }
          json.writeEndArray();
          json.writeNumberField("passed", results.size() - failed);
          json.writeNumberField("failed", failed);
        });
    return failed;
  }

  private static void result(String name, CaseResult result, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("case", name);
    json.writeBooleanField("passed", result instanceof CaseResult.Passed);
    if (result instanceof CaseResult.Failed failure) {
      json.writeArrayFieldStart("differences");
      for (Difference difference : failure.differences()) {
        json.writeStartObject();
        json.writeStringField("where", difference.where());
        json.writeStringField("what", difference.what());
        json.writeStringField("expected", difference.expected());
        json.writeStringField("actual", difference.actual());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("notes");
      for (String note : failure.notes()) {
        json.writeString(note);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
