package io.connectorc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {
  @TempDir Path base;

  @ParameterizedTest
  @ValueSource(strings = {"hubspot", "My-Shop_2", "a", "class", "Contacts", "record", "NAME"})
  void theTemplateCompilesAsItIs(String name) {
    Path folder = base.resolve("new/folder");
    Path file = folder.resolve(name + ".xml");
    assertThat(Run.of("init", name, "-d", folder).in(base))
        .isEqualTo(
            new Run(
                0,
                "Wrote new/folder/%1$s.xml. Next: connectorc check new/folder/%1$s.xml\n"
                    .formatted(name),
                ""));
    assertThat(file).content().contains("<connector name=\"" + name + "\" version=\"0.1.0\">");
    assertThat(Run.of("check", "--portable", file))
        .isEqualTo(new Run(0, "1 connector: 0 errors, 0 warnings.\n", ""));
  }

  @Test
  void whatTheTemplateSaysIsSent() throws IOException {
    Run.of("init", "connector", "-d", base);
    Files.writeString(
        base.resolve("case.yaml"),
        """
        about: the template pulls a company
        rules: [L13.2]
        now: 2026-03-01T00:00:00Z
        settings: {token: s3cret, syncrecordsfrom: all}
        steps:
          - sync: user
            exchanges:
              - request:
                  method: POST
                  url: https://api.example.com/v1/companies/search
                  headers: {authorization: Bearer s3cret}
                  json: {filters: [{property: updatedAt, operator: GTE, value: 0}], sort: updatedAt}
                response:
                  status: 200
                  json: {results: [{id: "7", updatedAt: "2026-01-01T00:00:00Z", properties: {name: Acme}}]}
              - request: {method: POST, url: "https://api.example.com/v1/companies/search"}
                response: {status: 200, json: {results: []}}
              - request: {method: POST, url: "https://api.example.com/v1/contacts/search"}
                response: {status: 200, json: {results: []}}
            crm:
              Accounts:
                - {fields: {accountname: Acme}}
        """);
    assertThat(Run.of("test", base)).isEqualTo(new Run(0, "1 passed, 0 failed\n", ""));
  }

  @Test
  void aFileThatIsThereStaysAsItIs() throws IOException {
    Path file = Files.writeString(base.resolve("shop.xml"), "mine");
    Run.of("init", "shop", "-d", base)
        .isWrongUse("connectorc: \"" + file + "\" is there already, and is left as it is.");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFileInTheWayOfTheFolderIsNamed() throws IOException {
    Path file = Files.writeString(base.resolve("shop.xml"), "mine");
    Run.of("init", "shop", "-d", file)
        .isWrongUse(
            "connectorc: \"%1$s/shop.xml\" can't be written: \"%1$s\" is a file.".formatted(file));
  }

  @ParameterizedTest
  @CsvSource({
    "shop.xml, Write \"shop\".",
    "../shop, ''",
    "9shop, ''",
    "my shop, ''",
    "shöp, ''",
    "'', ''"
  })
  void aNameThatIsNoneIsRefused(String name, String hint) {
    Run.of("init", name, "-d", base)
        .isWrongUse(
            "connectorc: \""
                + name
                + "\" is no name of a connector: letters, digits, \"_\" and \"-\", a letter first"
                + " (L1.1)."
                + (hint.isEmpty() ? "" : " " + hint));
    assertThat(base).isEmptyDirectory();
  }
}
