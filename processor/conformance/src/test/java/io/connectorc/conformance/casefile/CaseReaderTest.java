package io.connectorc.conformance.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReaderTest {
  private static final String HEAD =
      """
      about: a case
      rules: [L1.1]
      now: 2026-03-01T00:00:00Z
      """;

  @TempDir Path folder;

  private TestCase read(String yaml) throws IOException, CaseFormatException {
    Files.writeString(folder.resolve("case.yaml"), yaml);
    return CaseReader.read(folder);
  }

  @Test
  void takesTimesAndWordsLikeOnAndYesAsText() throws Exception {
    TestCase read =
        read(
            HEAD
                + """
                settings: {debugmode: on, shared: yes, count: 007, flag: true, empty: }
                steps:
                  - change: {Contacts: [{id: 1, fields: {a: on, b: 12:30, c: 2026-03-01, d: no}}]}
                """);
    assertThat(read.settings())
        .isEqualTo(
            Map.of(
                "debugmode", "on", "shared", "yes", "count", "007", "flag", "true", "empty", ""));
    GivenRecord record =
        ((Step.Change) read.steps().get(0)).records().getOrDefault("Contacts", List.of()).get(0);
    assertThat(record.id()).isEqualTo("1");
    assertThat(record.fields().values().stream().map(Object::toString))
        .containsExactly("\"on\"", "\"12:30\"", "\"2026-03-01\"", "\"no\"");
  }

  @Test
  void keepsTheDigitsOfNumbers() throws Exception {
    TestCase read =
        read(
            HEAD
                + """
                steps:
                  - change:
                      Contacts:
                        - {id: c1, fields: {a: 1, b: 1.0, c: 1.10, d: 9007199254740993, e: "1"}}
                """);
    GivenRecord record =
        ((Step.Change) read.steps().get(0)).records().getOrDefault("Contacts", List.of()).get(0);
    assertThat(record.fields().values().stream().map(Object::toString))
        .containsExactly("1", "1.0", "1.10", "9007199254740993", "\"1\"");
  }

  @Test
  void readsARun() throws Exception {
    TestCase read =
        read(
            HEAD
                + """
                steps:
                  - sync: background
                    now: 2026-03-01T01:00:00Z
                    anyorder: true
                    exchanges:
                      - request:
                          method: POST
                          url: https://api.acme.test/x
                          headers: {X-Tenant: all, authorization: null}
                          form: "a=1"
                        response: {fault: timeout}
                      - request: {method: GET, url: "https://api.acme.test/y", body: none}
                        response: {status: 200, json: {results: [1.50]}}
                    report:
                      Contacts: {pulled: {created: 1}, complete: false, warnings: []}
                    failed:
                      - {module: Contacts, service: 77, says: int}
                    crm:
                      Contacts:
                        - {fields: {lastname: Byron}}
                """);
    Step.Sync sync = (Step.Sync) read.steps().get(0);
    assertThat(sync.user()).isFalse();
    assertThat(sync.anyOrder()).isTrue();
    assertThat(sync.now()).isEqualTo(Instant.parse("2026-03-01T01:00:00Z"));
    assertThat(sync.exchanges())
        .containsExactly(
            new Exchange(
                9,
                new Exchange.Request(
                    "POST",
                    "https://api.acme.test/x",
                    Map.of("x-tenant", Optional.of("all"), "authorization", Optional.empty()),
                    new Exchange.Body.Exact("a=1")),
                Exchange.Answer.Fault.TIMEOUT),
            new Exchange(
                15,
                new Exchange.Request(
                    "GET", "https://api.acme.test/y", Map.of(), new Exchange.Body.None()),
                new Exchange.Answer.Whole(
                    200, Map.of("content-type", "application/json"), "{\"results\":[1.50]}")));
    assertThat(sync.report())
        .isEqualTo(
            Map.of(
                "Contacts",
                new ExpectedReport(Map.of("created", 1L), Map.of(), false, List.of(), null, null)));
    assertThat(sync.failed()).containsExactly(new ExpectedFailure("Contacts", "77", null, "int"));
    assertThat(sync.crm()).containsOnlyKeys("Contacts");
  }

  @Test
  void tellsThePlaceOfAnUnknownName() {
    assertThatThrownBy(() -> read(HEAD + "settigns: {}\n"))
        .hasMessage(
            "case.yaml:4:1: \"settigns\" is not known here; known are about, rules, portable,"
                + " build, now, settings, tokens, environment, crm, steps");
  }

  @Test
  void tellsThePlaceOfAStepOfNoKind() {
    assertThatThrownBy(() -> read(HEAD + "steps:\n  - now: 2026-03-01T00:00:00Z\n"))
        .hasMessage("case.yaml:5:5: a step has exactly one of sync, change, settings, restart");
  }

  @Test
  void tellsThePlaceOfBrokenYaml() {
    assertThatThrownBy(() -> read(HEAD + "settings: {a: b\n"))
        .isInstanceOf(CaseFormatException.class)
        .hasMessageStartingWith("case.yaml:5:1: ");
  }

  @Test
  void tellsANameThatStandsTwice() {
    assertThatThrownBy(() -> read(HEAD + "rules: []\n"))
        .hasMessage("case.yaml:4:1: \"rules\" stands here twice");
  }

  @Test
  void tellsWhatIsMissing() {
    assertThatThrownBy(() -> read("about: a case\nrules: []\nsteps: []\n"))
        .hasMessage("case.yaml:1:1: \"now\" is missing");
    assertThatThrownBy(() -> CaseReader.read(folder.resolve("away")))
        .hasMessage(folder.resolve("away/case.yaml") + ": can't be read");
  }
}
