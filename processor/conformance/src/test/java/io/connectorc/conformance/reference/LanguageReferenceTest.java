package io.connectorc.conformance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.connectorc.conformance.CaseResult;
import io.connectorc.conformance.ConformanceCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example of docs/language.md compiles, and does what the page says. */
class LanguageReferenceTest {
  private static final ReferencePage PAGE = ReferencePage.read();
  private static final List<Example> EXAMPLES = PAGE.examples();
  private static final BaseConnector BASE = new BaseConnector(EXAMPLES.get(0).xml());

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> examples() {
    return EXAMPLES.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    "language.md:" + example.line() + " " + example.place(), () -> play(example)));
  }

  @Test
  void everyXmlOfThePageIsAnExample() {
    assertThat(PAGE.strayXml()).as("lines of language.md").isEmpty();
  }

  @Test
  void theTableOfFormats() throws IOException {
    pushed(
        PAGE.table("formats").stream()
            .map(row -> new Formatted(row.get(3), row.get(4), row.get(5)))
            .toList());
  }

  @Test
  void theTableOfDateLetters() throws IOException {
    List<Formatted> rows = new ArrayList<>();
    for (List<String> row : PAGE.table("date letters")) {
      String[] letters = row.get(0).split("` `", -1);
      String[] texts = row.get(1).split("` `", -1);
      assertThat(texts).as(row.get(0)).hasSameSizeAs(letters);
      for (int i = 0; i < letters.length; i++) {
        String format = "dateformat:" + letters[i];
        rows.add(new Formatted(format, "\"2026-01-31T13:45:10.25Z\"", "\"" + texts[i] + "\""));
      }
    }
    assertThat(rows).hasSize(41);
    pushed(rows);
  }

  /** A chain, what goes in and what comes out, as JSON. */
  private record Formatted(String format, String of, String gives) {}

  /** The fields of one record, each with a format; all are sent in one request. */
  private void pushed(List<Formatted> rows) throws IOException {
    StringBuilder mapping = new StringBuilder();
    StringBuilder given = new StringBuilder();
    StringBuilder sent = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      Formatted row = rows.get(i);
      mapping.append(
          "<field vtigerfield='f%d' servicefield='f%d' serviceformat=\"%s\"/>"
              .formatted(i, i, row.format()));
      given.append("f%d: %s, ".formatted(i, row.of()));
      sent.append("f%d: %s, ".formatted(i, row.gives()));
    }
    String yaml =
        """
        crm:
          Contacts:
            - {id: c1, modified: "2026-02-01T00:00:00Z", fields: {%s}}
        steps:
          - sync: user
            exchanges:
              - request: {method: GET, url: "https://api.acme.test/v1/contacts?since=0"}
                response: {status: 200, json: {results: []}}
              - request: {method: POST, url: "https://api.acme.test/v1/contacts", json: {inputs: [{%s}]}}
                response: {status: 200, json: {results: [{id: 1}]}}
        """
            .formatted(given, sent);
    play(new Example(0, "fieldmapping/Contacts", mapping.toString(), yaml));
  }

  @TestFactory
  Stream<DynamicTest> theTableOfParameters() {
    return PAGE.table("parameters").stream()
        .flatMap(
            row ->
                Stream.of(
                    DynamicTest.dynamicTest(row.get(0) + " as JSON", () -> playJson(row)),
                    DynamicTest.dynamicTest(row.get(0) + " in a query", () -> playQuery(row))));
  }

  private void playJson(List<String> row) throws IOException {
    play(
        pull(
            "<parameters raw-post-data='true'>" + row.get(0) + "</parameters>",
            "post",
            "{method: POST, url: 'https://api.acme.test/v1/contacts', json: %s}"
                .formatted(row.get(1))));
  }

  private void playQuery(List<String> row) throws IOException {
    play(
        pull(
            "<parameters>" + row.get(0) + "</parameters>",
            "get",
            "{method: GET, url: 'https://api.acme.test/v1/contacts%s'}"
                .formatted(row.get(2).isEmpty() ? "" : "?" + row.get(2))));
  }

  private static Example pull(String parameters, String method, String request) {
    String xml =
        "<request method='%s'><url>/contacts</url>%s</request>".formatted(method, parameters);
    String yaml =
        """
        steps:
          - sync: user
            exchanges:
              - request: %s
                response: {status: 200, json: {results: []}}
        """
            .formatted(request);
    return new Example(0, "pull", xml, yaml);
  }

  private void play(Example example) throws IOException {
    String xml =
        example.place().isEmpty() ? example.xml() : BASE.with(example.place(), example.xml());
    Files.writeString(folder.resolve("connector.xml"), xml);
    Files.writeString(folder.resolve("case.yaml"), example.caseText());
    if (ConformanceCase.run(folder) instanceof CaseResult.Failed failed) {
      fail("language.md:" + example.line() + "\n" + failed.show() + "\nof\n" + xml);
    }
  }
}
