package io.connectorc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that is right is played with a mistake put into it: the difference shows the mistake. */
class ConformanceCaseTest {
  @TempDir Path folder;

  /**
   * What is shown of the case with mistakes.
   *
   * @param replacements a text of the case and what stands in its place, any number of times
   */
  private String failure(String... replacements) throws IOException {
    Path original = PublicCases.folder("55-no-echo-either-way");
    Files.copy(original.resolve("connector.xml"), folder.resolve("connector.xml"));
    String yaml = Files.readString(original.resolve("case.yaml"));
    for (int i = 0; i < replacements.length; i += 2) {
      assertThat(yaml).contains(replacements[i]);
      yaml = yaml.replaceFirst(quoted(replacements[i]), replacements[i + 1]);
    }
    Files.writeString(folder.resolve("case.yaml"), yaml);
    CaseResult result = ConformanceCase.run(folder);
    assertThat(result).isInstanceOf(CaseResult.Failed.class);
    return ((CaseResult.Failed) result).show().replace(result.name() + " failed\n", "");
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }

  @Test
  void aCaseThatIsRightPasses() {
    assertThat(ConformanceCase.run(PublicCases.folder("55-no-echo-either-way")))
        .isEqualTo(new CaseResult.Passed("55-no-echo-either-way"));
  }

  @Test
  void aWrongUrl() throws IOException {
    assertThat(failure("since=0", "since=7"))
        .startsWith(
            """
            step 1 (sync: user, line 9), exchange 1 (line 11): requests
                expected  GET https://api.acme.test/contacts?since=7
                          GET https://api.acme.test/contacts?since=1769940000
                          POST https://api.acme.test/contacts/create
                actual    GET https://api.acme.test/contacts?since=0
            """);
  }

  @Test
  void aWrongBody() throws IOException {
    assertThat(failure("inputs: [{name: Lovelace", "inputs: [{name: King"))
        .isEqualTo(
            """
            step 1 (sync: user, line 9), exchange 3 (line 15): body as JSON, at inputs[0].name
                expected  "King"
                actual    "Lovelace\"""");
  }

  @Test
  void anExchangeThatIsNotScripted() throws IOException {
    assertThat(
            failure(
                """
                      - request: {method: GET, url: "https://api.acme.test/contacts?since=1772325000"}
                        response: {status: 200, json: {results: []}}
                """,
                ""))
        .startsWith(
            """
            step 2 (sync: user, line 22): requests
                expected  (no further request)
                actual    GET https://api.acme.test/contacts?since=1772325000
            """);
  }

  @Test
  void anExchangeThatDoesNotTakePlace() throws IOException {
    assertThat(
            failure(
                "    report:\n",
                """
                      - request: {method: GET, url: "https://api.acme.test/more"}
                        response: {status: 200, json: {results: []}}
                    report:
                """))
        .isEqualTo(
            """
            step 1 (sync: user, line 9), exchange 4 (line 20): requests
                expected  GET https://api.acme.test/more
                actual    (no further request)""");
  }

  @Test
  void aWrongReport() throws IOException {
    assertThat(failure("pulled: {created: 1, updated: 0}", "pulled: {created: 2, updated: 0}"))
        .isEqualTo(
            """
            step 1 (sync: user, line 9): report Contacts: pulled.created
                expected  2
                actual    1""");
  }

  @Test
  void aWrongRecordInTheCrm() throws IOException {
    assertThat(failure("{fields: {lastname: Borg, email:", "{fields: {lastname: Anita, email:"))
        .isEqualTo(
            """
            step 2 (sync: user, line 22): crm Contacts
                expected  (any id) {email: "anita@acme.test", lastname: "Anita"}
                actual    contacts-2 {email: "anita@acme.test", lastname: "Borg"}""");
  }

  @Test
  void aTextThatMustBeNowhere() throws IOException {
    assertThat(failure("    report:\n", "    nowhere: [nowhere at all, Contacts]\n    report:\n"))
        .isEqualTo(
            """
            step 1 (sync: user, line 9): nowhere, text 2
                expected  (nowhere)
                actual    in the events, the report""");
  }

  @Test
  void aTextThatTheDebugLogMayNotShow() throws IOException {
    assertThat(
            failure(
                "settings: {",
                "settings: {debugmode: \"true\", ",
                "    report:\n",
                "    nowhere: [run begins]\n    report:\n"))
        .isEqualTo(
            """
            step 1 (sync: user, line 9): nowhere, text 1
                expected  (nowhere)
                actual    in the log""");
  }

  @Test
  void aRecordThatMustFail() throws IOException {
    assertThat(
            failure(
                "    report:\n",
                "    failed:\n      - {module: Contacts, service: s2, says: int}\n    report:\n"))
        .isEqualTo(
            """
            step 1 (sync: user, line 9): failed records
                expected  Contacts, service s2, says "int"
                actual    (no other)""");
  }

  @Test
  void aDiagnosticThatDoesNotCome() throws IOException {
    assertThat(
            failure(
                "now: 2026-03-01T00:00:00Z",
                "build:\n  - {severity: error, rule: L1.1, line: 3}\nnow: 2026-03-01T00:00:00Z"))
        .isEqualTo(
            """
            build: diagnostics
                expected  error at 3 (L1.1)
                actual    (no other diagnostic)""");
  }

  @Test
  void aCaseThatCanNotBeRead() throws IOException {
    assertThat(failure("settings:", "setings:"))
        .startsWith(
            """
            case: format
                expected  (a readable case)
                actual    case.yaml:4:1: "setings" is not known here\
            """);
  }
}
