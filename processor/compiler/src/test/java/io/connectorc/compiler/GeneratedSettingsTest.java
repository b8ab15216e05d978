package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.SettingsException;
import io.connectorc.runtime.connector.SystemSettings;
import io.connectorc.runtime.connector.SystemSettings.RecordsFrom;
import io.connectorc.runtime.value.Secret;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The settings of the golden connector "everything". */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedSettingsTest {
  private Loaded loaded;

  @BeforeAll
  void load(@TempDir Path classes) throws Exception {
    Golden golden = new Golden(Path.of("src/test/resources/golden/everything"));
    loaded = Loaded.of(golden.compile(), "com.acme.sync.crmone.CrmOne", classes);
  }

  @AfterAll
  void unload() throws Exception {
    loaded.close();
  }

  @Test
  void haveTypesAndDefaultValues() throws Exception {
    ConnectorSettings settings =
        parse(Map.of("base_url", "https://a.test", "from", "2026-01-31", "syncrecordsfrom", "all"));

    assertThat(get(settings, "baseUrl")).isEqualTo(URI.create("https://a.test"));
    assertThat(get(settings, "level")).isEqualTo(BigInteger.valueOf(3));
    assertThat(get(settings, "from")).isEqualTo(LocalDate.parse("2026-01-31"));
    assertThat(get(settings, "status")).isEqualTo("Open");
    assertThat(get(settings, "strict")).isNull();
    assertThat(settings.system().recordsFrom()).isEqualTo(RecordsFrom.ALL);
    assertThat(settings.missing()).containsExactly("username", "password");
  }

  @Test
  void tellWhatWasAskedFirstInOneSpellingForEachValue() {
    assertThat(parse(Map.of("base_url", "https://a.test", "level", "+007")).preSync())
        .containsExactly(Map.entry("base_url", "https://a.test"), Map.entry("level", "7"));
    assertThat(parse(Map.of("level", "")).preSync()).isEmpty();
  }

  @Test
  void takeLimitsOfTheInstallation() {
    assertThat(parse(Map.of("Contacts_acme_SYNC_RECORDS_LIMIT_CLI", "9")).system().limitVariables())
        .containsExactly(Map.entry("Contacts_acme_SYNC_RECORDS_LIMIT_CLI", "9"));
  }

  @Test
  void showNoSecret() {
    ConnectorSettings settings = parse(Map.of("username", "ada", "password", "s3cret"));

    assertThat(settings.secrets()).containsExactly("s3cret");
    assertThat(settings)
        .hasToString(
            "CrmOneSettings[base_url=null, username=ada, password=***, level=3, strict=null,"
                + " from=null, since=null, status=Open, contact=null]");
  }

  @Test
  void allProblemsAreToldAtOnce() {
    assertThatThrownBy(() -> parse(Map.of("level", "x", "status", "Half", "colour", "red")))
        .isInstanceOfSatisfying(
            SettingsException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        "setting \"colour\": there is none of this name.",
                        "setting \"level\": \"x\" is no integer. Write digits, with a sign if it"
                            + " needs one.",
                        "setting \"status\": \"Half\" is none of its options. Use one of \"Open\","
                            + " \"Closed\"."));
  }

  @Test
  void theBuilderGivesTheSameAsTexts() throws Exception {
    Class<?> type = loaded.connector().settings(Map.of()).getClass();
    Object builder = type.getMethod("builder").invoke(null);
    set(builder, "username", String.class, "ada");
    set(builder, "password", Secret.class, Secret.of("s3cret"));
    set(builder, "since", Instant.class, Instant.parse("2026-01-31T13:45:10Z"));
    set(builder, "strict", Boolean.class, true);
    set(builder, "system", SystemSettings.class, SystemSettings.DEFAULT);
    Object built = builder.getClass().getMethod("build").invoke(builder);

    Map<String, String> texts =
        Map.of(
            "username", "ada",
            "password", "s3cret",
            "since", "2026-01-31 13:45:10",
            "strict", "1");
    assertThat(built).hasToString(parse(texts).toString());
  }

  @Test
  void aClientDoesNotOpenWithoutThem() {
    assertThatThrownBy(() -> loaded.connect(Map.of("username", "ada", "password", "s3cret")))
        .isInstanceOf(SettingsException.class)
        .hasMessage("setting \"base_url\": it is required and has no value.");
  }

  private ConnectorSettings parse(Map<String, String> texts) {
    return loaded.connector().settings(texts);
  }

  private static Object get(ConnectorSettings settings, String accessor) throws Exception {
    return settings.getClass().getMethod(accessor).invoke(settings);
  }

  private static void set(Object builder, String name, Class<?> type, Object value)
      throws Exception {
    builder.getClass().getMethod(name, type).invoke(builder, value);
  }
}
