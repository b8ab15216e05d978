package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.SettingField;
import io.connectorc.runtime.SettingField.Group;
import io.connectorc.runtime.SettingField.Option;
import io.connectorc.runtime.SettingsForm;
import io.connectorc.runtime.connector.SettingType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a host shows of the settings of the golden connector "everything" (L3.2, L3.3, L3.5). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedSettingsFormTest {
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

  private SettingsForm form(Map<String, String> texts, String... held) {
    return SettingsForm.of(loaded.connector(), texts, Set.of(held));
  }

  private static SettingField field(SettingsForm form, String name) {
    return form.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFirstOnesAreAskedFirst() {
    SettingsForm form = form(Map.of());

    assertThat(form.preSyncOnly()).isTrue();
    assertThat(form.fields())
        .extracting(SettingField::name)
        .containsExactly("base_url", "level", "syncrecordsfrom");
  }

  @Test
  void allAreShownOnceTheRequiredOnesOfThemHaveValues() {
    SettingsForm form = form(Map.of("base_url", "https://a.test"));

    assertThat(form.preSyncOnly()).isFalse();
    assertThat(form.fields())
        .extracting(SettingField::name)
        .containsExactly(
            "base_url",
            "level",
            "syncrecordsfrom",
            "debugmode",
            "frequency",
            "username",
            "password",
            "strict",
            "from",
            "since",
            "status",
            "contact");
    assertThat(form.fields())
        .extracting(SettingField::group)
        .isSorted()
        .contains(Group.PRE_SYNC, Group.SYSTEM, Group.SYNC);
  }

  @Test
  void aTextThatIsRefusedOrEmptyIsNoValue() {
    SettingsForm refused = form(Map.of("base_url", "a.test"));
    assertThat(refused.preSyncOnly()).isTrue();
    assertThat(field(refused, "base_url").problem())
        .isEqualTo(
            "setting \"base_url\": \"a.test\" is no web address."
                + " Write it as https://api.example.com.");
    assertThat(form(Map.of("base_url", "")).preSyncOnly()).isTrue();
    assertThat(field(form(Map.of("base_url", "")), "base_url").problem()).isNull();
  }

  @Test
  void whatIsHeldIsReadOnly() {
    SettingsForm form = form(Map.of("base_url", "https://a.test"), "base_url", "username");

    assertThat(form.fields().stream().filter(SettingField::readOnly))
        .extracting(SettingField::name)
        .containsExactly("base_url");
  }

  @Test
  void aFieldTellsWhatItsInputNeeds() {
    SettingsForm form = form(Map.of("base_url", "https://a.test", "status", "Half"));

    assertThat(field(form, "status"))
        .isEqualTo(
            new SettingField(
                "status",
                Group.SYNC,
                SettingType.PICKLIST,
                "Status",
                List.of(new Option("Open", "Open"), new Option("Closed", "Closed")),
                null,
                "Open",
                false,
                false,
                false,
                "setting \"status\": \"Half\" is none of its options."
                    + " Use one of \"Open\", \"Closed\"."));
    assertThat(field(form, "password"))
        .isEqualTo(
            new SettingField(
                "password",
                Group.SYNC,
                SettingType.PASSWORD,
                "Password",
                List.of(),
                null,
                null,
                true,
                false,
                true,
                null));
    assertThat(field(form, "contact").module()).isEqualTo("Contacts");
  }

  @Test
  void theSettingsOfEveryConnectorAreThere() {
    SettingsForm form =
        form(Map.of("base_url", "https://a.test", "frequency", "often", "debugmode", "perhaps"));

    assertThat(field(form, "syncrecordsfrom"))
        .isEqualTo(
            new SettingField(
                "syncrecordsfrom",
                Group.PRE_SYNC,
                SettingType.PICKLIST,
                "Sync Records From",
                List.of(
                    new Option("1m", "1 month"),
                    new Option("3m", "3 months"),
                    new Option("6m", "6 months"),
                    new Option("all", "Fetch all")),
                null,
                "1m",
                false,
                false,
                false,
                null));
    assertThat(field(form, "frequency").options())
        .extracting(Option::label)
        .containsExactly(
            "15 min", "30 min", "1 hour", "3 hours", "6 hours", "12 hours", "24 hours");
    assertThat(field(form, "frequency").problem()).contains("\"often\" is none of its values");
    assertThat(field(form, "debugmode").type()).isEqualTo(SettingType.BOOLEAN);
    assertThat(field(form, "debugmode").problem()).contains("\"perhaps\" is none of its values");
  }

  @Test
  void theirChoicesAndDefaultsAreOnesThatAConnectorTakes() {
    for (SettingField field : form(Map.of("base_url", "https://a.test")).fields()) {
      if (field.group() == Group.SYSTEM || field.name().equals("syncrecordsfrom")) {
        for (Option option : field.options()) {
          loaded.connector().settings(Map.of(field.name(), option.value()));
        }
        assertThat(loaded.connector().settings(Map.of(field.name(), field.defaultValue())).system())
            .isEqualTo(loaded.connector().settings(Map.of()).system());
      }
    }
  }
}
