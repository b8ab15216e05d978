package io.connectorc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
  private static final String CASE =
      """
      about: one contact is pulled
      rules: [L13.2]
      now: 2026-03-01T00:00:00Z
      settings: {syncrecordsfrom: all}
      steps:
        - sync: user
          exchanges:
            - request: {method: GET, url: "https://api.acme.test/contacts?since=0"}
              response: {status: 200, json: {results: []}}
          report:
            Contacts: {complete: true}
      """;

  @TempDir Path base;

  private void cases(String name, String yaml) throws IOException {
    Connectors.right(base.resolve(name).resolve("connector.xml"));
    Files.writeString(base.resolve(name).resolve("case.yaml"), yaml);
  }

  private Run test(Object... options) {
    Object[] arguments = new Object[options.length + 2];
    arguments[0] = "test";
    arguments[1] = base;
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Run.of(arguments).in(base);
  }

  @Test
  void casesThatPassAreCounted() throws IOException {
    cases("a", CASE);
    cases("more/b", CASE);
    Files.createDirectory(base.resolve("no-case"));
    assertThat(test()).isEqualTo(new Run(0, "2 passed, 0 failed\n", ""));
  }

  @Test
  void casesThatFailAreToldInOrderWithTheirReasons() throws IOException {
    cases("a", CASE.replace("since=0", "since=1"));
    cases("b", CASE);
    cases("c", "about: [");
    Connectors.write(base.resolve("d/case.yaml"), CASE);
    assertThat(test("--jobs=3"))
        .isEqualTo(
            new Run(
                1,
                """
                failed a
                  step 1 (sync: user, line 6), exchange 1 (line 8): requests
                      expected  GET https://api.acme.test/contacts?since=1
                      actual    GET https://api.acme.test/contacts?since=0
                  step 1 (sync: user, line 6): report Contacts: complete
                      expected  true
                      actual    false
                  note: Contacts: connector.xml:21:6: the service answered with status 400: the case expects another request
                failed c
                  case: format
                      expected  (a readable case)
                      actual    case.yaml:1:9: expected the node content, but found '<stream end>'
                failed d
                  case: connector.xml
                      expected  (readable)
                      actual    (missing)
                1 passed, 3 failed
                """,
                ""));
  }

  @Test
  void jsonHasWhatTheTextHas() throws IOException {
    cases("a", CASE);
    Connectors.write(base.resolve("d/case.yaml"), CASE);
    Run run = test("--format=json");
    JsonNode result = new ObjectMapper().readTree(run.out());
    assertThat(result.toString())
        .isEqualTo(
            "{\"cases\":[{\"case\":\"a\",\"passed\":true},{\"case\":\"d\",\"passed\":false,"
                + "\"differences\":[{\"where\":\"case\",\"what\":\"connector.xml\","
                + "\"expected\":\"(readable)\",\"actual\":\"(missing)\"}],\"notes\":[]}],"
                + "\"passed\":1,\"failed\":1}");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void withoutACaseItIsWrongUse() throws IOException {
    Path empty = Files.createDirectory(base.resolve("empty"));
    Run.of("test", empty)
        .isWrongUse(
            "connectorc: \""
                + empty
                + "\" holds no case. A case is a folder with \"connector.xml\" and"
                + " \"case.yaml\".");
    Path gone = base.resolve("gone");
    Run.of("test", gone).isWrongUse("connectorc: \"" + gone + "\" can't be read: it is not there.");
    Path file = Files.createFile(base.resolve("file"));
    Run.of("test", file).isWrongUse("connectorc: \"" + file + "\" can't be read: it is no folder.");
  }

  @Test
  void atLeastOneCaseIsPlayedAtATime() throws IOException {
    cases("a", CASE);
    test("--jobs=0").isWrongUse("connectorc: --jobs is 0; the least is 1.");
    assertThat(test("--jobs=1").code()).isZero();
  }
}
