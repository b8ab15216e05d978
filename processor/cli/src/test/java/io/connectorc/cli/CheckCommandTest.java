package io.connectorc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String TWO_ERRORS =
      """
      wrong.xml:18:40: error: [UnknownFormat] "sting" is not a format. Did you mean "string"? (L10.1)
                  <parameter name="since" value="@lastsynctoken|sting"/>
                                                                ^~~~~
      wrong.xml:22:16: error: [UnknownAttribute] "us" is no attribute of "records". Did you mean "use"? (L1.4)
                <records us="results"/>
                         ^~
      1 connector: 2 errors, 0 warnings.
      """;

  @TempDir Path base;

  private Run check(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "check";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] =
          arguments[i] instanceof String s && !s.startsWith("-") ? base.resolve(s) : arguments[i];
    }
    return Run.of(all).in(base);
  }

  @Test
  void ofAConnectorThatIsRightItOnlyCounts() throws IOException {
    Connectors.right(base.resolve("shop.xml"));
    assertThat(check("shop.xml")).isEqualTo(new Run(0, "1 connector: 0 errors, 0 warnings.\n", ""));
  }

  @Test
  void errorsAreToldWithTheirLines() throws IOException {
    Connectors.wrong(base.resolve("wrong.xml"));
    Run run = check("wrong.xml");
    assertThat(run.out()).isEqualTo(TWO_ERRORS);
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void warningsAreFineUnlessTheyAreToBeErrors() throws IOException {
    Connectors.withWarning(base.resolve("shop.xml"));
    assertThat(check("shop.xml").out()).endsWith("1 connector: 0 errors, 1 warning.\n");
    assertThat(check("shop.xml").code()).isZero();
    assertThat(check("--werror", "shop.xml").code()).isEqualTo(1);
  }

  @Test
  void aFolderIsSearchedAndOtherXmlPassedOver() throws IOException {
    Connectors.right(base.resolve("all/b/connector.xml"));
    Connectors.right(base.resolve("all/a/connector.xml"));
    Connectors.write(base.resolve("all/a/notes.txt"), "no connector");
    Connectors.write(base.resolve("all/pom.xml"), "<project/>");
    Run run = check("all", "all/a/connector.xml");
    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                "2 connectors: 0 errors, 0 warnings.\n",
                "all/pom.xml: passed over, its root is not <connector>. Name the file to check it"
                    + " anyway.\n"));
    assertThat(check("all/pom.xml").code()).isEqualTo(1);
  }

  @Test
  void portableModeRefusesExtensions() throws IOException {
    Path file = Connectors.right(base.resolve("shop.xml"));
    String text = Files.readString(file);
    Files.writeString(file, text.replace("<url>/contacts", "<paging/><url>/contacts"));
    assertThat(check("--portable", "shop.xml").out()).contains("[NotPortable]", "(B1)");
  }

  @Test
  void whatIsNotThereIsWrongUse() throws IOException {
    check("gone.xml").isWrongUse("connectorc: \"gone.xml\" can't be read: it is not there.");
    Files.createDirectory(base.resolve("empty"));
    check("empty").isWrongUse("connectorc: \"empty\" holds no file that ends in \".xml\".");
  }

  @Test
  void jsonNamesEachDiagnostic() throws IOException {
    Connectors.wrong(base.resolve("wrong.xml"));
    Run run = check("--format=json", "wrong.xml");
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.get("files").toString()).isEqualTo("[\"wrong.xml\"]");
    assertThat(report.get("diagnostics").get(0).toString())
        .isEqualTo(
            "{\"file\":\"wrong.xml\",\"line\":18,\"column\":40,\"length\":20,"
                + "\"severity\":\"error\",\"id\":\"UnknownFormat\",\"rule\":\"L10.1\","
                + "\"message\":\"\\\"sting\\\" is not a format. Did you mean \\\"string\\\"?\"}");
    assertThat(report.get("errors").intValue()).isEqualTo(2);
    assertThat(report.get("warnings").intValue()).isZero();
    assertThat(report.get("problems")).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void sarifNamesRulesPlacesAndFiles() throws IOException {
    Path file = Connectors.wrong(base.resolve("wrong.xml"));
    JsonNode log = new ObjectMapper().readTree(Run.of("check", "--format=sarif", file).out());
    assertThat(log.get("version").textValue()).isEqualTo("2.1.0");
    JsonNode run = log.get("runs").get(0);
    assertThat(run.get("columnKind").textValue()).isEqualTo("unicodeCodePoints");
    assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isTrue();
    assertThat(run.at("/artifacts/0/location/uri").textValue()).isEqualTo(file.toUri().toString());
    assertThat(run.get("results")).hasSize(2);
    JsonNode result = run.get("results").get(0);
    assertThat(result.get("ruleId").textValue()).isEqualTo("UnknownFormat");
    assertThat(result.get("level").textValue()).isEqualTo("error");
    assertThat(result.at("/message/text").textValue())
        .isEqualTo("\"sting\" is not a format. Did you mean \"string\"? (L10.1)");
    assertThat(result.at("/locations/0/physicalLocation").toString())
        .isEqualTo(
            "{\"artifactLocation\":{\"uri\":\""
                + file.toUri()
                + "\"},\"region\":{\"startLine\":18,\"startColumn\":40,\"endLine\":18,"
                + "\"endColumn\":60}}");
    JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").intValue());
    assertThat(rule.get("id").textValue()).isEqualTo("UnknownFormat");
    assertThat(rule.at("/shortDescription/text").textValue())
        .isEqualTo("A chain names a format that does not exist.");
    assertThat(rule.at("/help/markdown").textValue()).startsWith("# UnknownFormat\n");
  }

  @Test
  void coloursComeWhenAskedFor() throws IOException {
    Connectors.wrong(base.resolve("wrong.xml"));
    assertThat(check("--color=always", "wrong.xml").out())
        .startsWith("\u001b[1m")
        .contains("wrong.xml:18:40: \u001b[0m\u001b[1;31merror:\u001b[0m [UnknownFormat]")
        .contains("\u001b[32m                                                    ");
    assertThat(check("wrong.xml").out()).doesNotContain("\u001b");
  }

  @Test
  void aTerminalIsNotObeyedByTheDocument() throws IOException {
    Connectors.write(base.resolve("wrong.xml"), "<connector na\u009bme=\"shop\">\n");
    assertThat(check("wrong.xml").out()).doesNotContain("\u009b").contains("na\uFFFDme");
  }
}
