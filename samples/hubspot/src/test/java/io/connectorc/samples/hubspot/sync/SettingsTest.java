package io.connectorc.samples.hubspot.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class SettingsTest extends ProgramTestBase {
  @Test
  void theEnvironmentWinsOverTheFile() throws IOException {
    Path file = folder.resolve("own.properties");
    Files.writeString(
        file,
        """
        baseurl = http://127.0.0.1:1
        token = wrong
        limit = 50
        """);

    assertThat(run("--once", "--settings", file.toString())).isZero();
  }

  @Test
  void helpNamesEverySetting() {
    assertThat(run("--help")).isZero();

    for (Setting setting : Setting.values()) {
      assertThat(text(out)).contains(setting.key(), setting.variable());
    }
  }

  @Test
  void aMissingTokenIsAWrongSetting() {
    environment.remove("HUBSPOT_TOKEN");

    assertThat(run("--once")).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "error: \"token\" has no value. Set it in the settings file, or as HUBSPOT_TOKEN in the environment.\n");
    assertThat(folder).isEmptyDirectory();
    assertThat(sandbox.ledger().requests()).isEmpty();
  }

  @Test
  void everyWrongSettingIsNamedAtOnce() {
    environment.put("HUBSPOT_BASEURL", "api.hubapi.com");
    environment.put("HUBSPOT_FREQUENCY", "10m");
    environment.put("HUBSPOT_LIMIT", "many");
    environment.put("HUBSPOT_CRM", folder.resolve("missing/crm.db").toString());

    assertThat(run("--once")).isEqualTo(2);
    assertThat(text(err).lines())
        .hasSize(4)
        .allMatch(line -> line.startsWith("error: "))
        .anyMatch(line -> line.contains("baseurl") && line.contains("api.hubapi.com"))
        .anyMatch(line -> line.contains("frequency") && line.contains("10m"))
        .contains(
            "error: \"limit\": \"many\" is no number of records. Write 1 or more.",
            "error: \"crm\": the folder of \"%s\" is not there. Make it, or name another file."
                .formatted(folder.resolve("missing/crm.db")));
  }

  @Test
  void anUnknownOptionAndAnUnknownKeyAreNamed() throws IOException {
    assertThat(run("--twice")).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "error: \"--twice\" is no option. Known are --once, --settings FILE and --help.\n");
    err.reset();

    Path file = folder.resolve("own.properties");
    Files.writeString(file, "tokn = x\n");
    assertThat(run("--settings", file.toString())).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "error: \"tokn\" in \"%s\" is no setting. Known are token, baseurl, syncrecordsfrom, debugmode, frequency, crm, state, log, limit.\n"
                .formatted(file));
  }

  @Test
  void aMissingSettingsFileIsNamed() {
    assertThat(run("--settings", folder.resolve("no.properties").toString())).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "error: The settings file \"%s\" is not there.\n"
                .formatted(folder.resolve("no.properties")));
  }

  @Test
  void aLogThatCantBeWrittenIsAWrongSetting() {
    Path log = folder.resolve("x".repeat(300));
    environment.put("HUBSPOT_LOG", log.toString());

    assertThat(run("--once")).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "error: \"log\": \"%s\" can't be written: File name too long. Name another file.\n"
                .formatted(log));
    assertThat(sandbox.ledger().requests()).isEmpty();
  }

  @Test
  void aSettingsFileThatCantBeReadSaysWhy() throws IOException {
    Path file = folder.resolve("own.properties");
    Files.write(file, "token = M\u00fcller".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run("--settings", file.toString())).isEqualTo(2);

    Files.writeString(file, "token = C:\\users\n");
    assertThat(run("--settings", file.toString())).isEqualTo(2);
    assertThat(run("--settings", folder.toString())).isEqualTo(2);

    assertThat(text(err).lines())
        .containsExactly(
            "error: The settings file \"%s\" is not UTF-8. Save it as UTF-8.".formatted(file),
            "error: The settings file \"%s\" holds a \"\\u\" without four hex digits behind it. Mend or double it."
                .formatted(file),
            "error: The settings file \"%s\" can't be read: Is a directory.".formatted(folder));
  }
}
