package io.connectorc.runtime.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.Limits;
import io.connectorc.runtime.SyncReport;
import io.connectorc.runtime.connector.SystemSettings;
import io.connectorc.runtime.event.SyncEvent;
import io.connectorc.runtime.event.SyncTrigger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Global variables set the limits of a module (L14.2). */
class LimitVariablesTest {
  private static final String USER = "Contacts_acme_SYNC_RECORDS_LIMIT";
  private static final String CLI = USER + "_CLI";

  private final Bench bench = new Bench(Modules.CONTACTS);

  LimitVariablesTest() {
    bench.limits = new Limits(3, 4);
    for (String name : List.of("Ada", "Bea", "Cleo", "Dora", "Edith")) {
      bench.edit(name, name);
    }
  }

  private SyncReport run(
      SyncTrigger trigger, Map<String, String> environment, Map<String, String> properties) {
    return bench.builder().environment(environment).properties(properties).build().run(trigger);
  }

  private int pushed(
      SyncTrigger trigger, Map<String, String> environment, Map<String, String> properties) {
    return run(trigger, environment, properties).modules().get(0).pushed().created();
  }

  private int pushedIn(Map<String, String> environment) {
    return pushed(SyncTrigger.USER, environment, Map.of());
  }

  private void settings(Map<String, String> variables) {
    SystemSettings system = PersonSettings.ALL.system().withLimitVariables(variables);
    bench.settings = new PersonSettings(List.of(), system, List.of(), Map.of());
  }

  @Test
  void withoutAVariableTheBuildersLimitsHold() {
    assertThat(pushed(SyncTrigger.USER, Map.of(), Map.of())).isEqualTo(3);
  }

  @Test
  void aVariableOverridesTheBuildersLimit() {
    assertThat(pushedIn(Map.of(USER, "1"))).isEqualTo(1);
  }

  @Test
  void eachKindOfRunHasItsOwn() {
    assertThat(pushed(SyncTrigger.BACKGROUND, Map.of(USER, "1"), Map.of())).isEqualTo(4);
  }

  @Test
  void aBackgroundRunGoesByCli() {
    assertThat(pushed(SyncTrigger.BACKGROUND, Map.of(USER, "1", CLI, "2"), Map.of())).isEqualTo(2);
  }

  @Test
  void aUsersRunDoesNotGoByCli() {
    assertThat(pushedIn(Map.of(CLI, "1"))).isEqualTo(3);
  }

  @Test
  void theExactNameGoesBeforeUpperCase() {
    assertThat(pushedIn(Map.of("CONTACTS_ACME_SYNC_RECORDS_LIMIT", "1", USER, "2"))).isEqualTo(2);
  }

  @Test
  void upperCaseServesWithoutTheExactName() {
    assertThat(pushedIn(Map.of("CONTACTS_ACME_SYNC_RECORDS_LIMIT", " 2 "))).isEqualTo(2);
  }

  @Test
  void otherSpellingsAreOtherVariables() {
    assertThat(
            pushedIn(
                Map.of(
                    "contacts_acme_sync_records_limit", "1",
                    "Leads_acme_SYNC_RECORDS_LIMIT", "1",
                    "Contacts_other_SYNC_RECORDS_LIMIT", "1")))
        .isEqualTo(3);
  }

  @Test
  void systemPropertiesWinOverTheEnvironment() {
    assertThat(pushed(SyncTrigger.USER, Map.of(USER, "1"), Map.of(USER, "2"))).isEqualTo(2);
  }

  @Test
  void evenWhereTheEnvironmentHasTheExactName() {
    Map<String, String> upperCase = Map.of("CONTACTS_ACME_SYNC_RECORDS_LIMIT", "2");
    assertThat(pushed(SyncTrigger.USER, Map.of(USER, "1"), upperCase)).isEqualTo(2);
  }

  @Test
  void theInstallationsSettingsWinOverAll() {
    settings(Map.of(USER, "1"));
    assertThat(pushed(SyncTrigger.USER, Map.of(USER, "2"), Map.of(USER, "3"))).isEqualTo(1);
  }

  @Test
  void whatIsNoPositiveNumberIsToldAndIgnored() {
    settings(Map.of(USER, "some"));
    SyncReport report =
        run(
            SyncTrigger.USER,
            Map.of(USER, "2", CLI, "0"),
            Map.of(USER, "-1", "CONTACTS_ACME_SYNC_RECORDS_LIMIT", "1.5"));

    assertThat(report.modules().get(0).pushed().created()).isEqualTo(2);
    assertThat(report.notes())
        .containsExactly(
            told(USER, "system properties", "-1"),
            told("CONTACTS_ACME_SYNC_RECORDS_LIMIT", "system properties", "1.5"),
            told(USER, "settings", "some"),
            told(CLI, "environment", "0"));
    assertThat(bench.events)
        .filteredOn(SyncEvent.Noted.class::isInstance)
        .extracting(event -> ((SyncEvent.Noted) event).note())
        .isEqualTo(report.notes());
  }

  private static String told(String name, String place, String text) {
    return "The limit \"%s\" in the %s is \"%s\", which is no positive number, and is ignored (L14.2)."
        .formatted(name, place, text);
  }

  @Test
  void aTextThatIsTooLongOrHasLinesIsCut() {
    assertThat(run(SyncTrigger.USER, Map.of(USER, "a\nb" + "c".repeat(90)), Map.of()).notes())
        .containsExactly(told(USER, "environment", "a b" + "c".repeat(37) + "..."));
  }

  @Test
  void anEmptyTextIsNoVariable() {
    assertThat(run(SyncTrigger.USER, Map.of(USER, "", CLI, " "), Map.of()).notes()).isEmpty();
  }

  @Test
  void aNumberOfAnySizeIsOne() {
    assertThat(pushedIn(Map.of(USER, "+0099999999999999999999"))).isEqualTo(5);
  }

  @Test
  void aSettingForNoModuleIsTold() {
    settings(Map.of("Contact_acme_SYNC_RECORDS_LIMIT", "1", CLI, "2"));
    SyncReport report = run(SyncTrigger.BACKGROUND, Map.of(), Map.of());

    assertThat(report.modules().get(0).pushed().created()).isEqualTo(2);
    assertThat(report.notes())
        .containsExactly(
            "The limit \"Contact_acme_SYNC_RECORDS_LIMIT\" in the settings is for no module of this"
                + " connector and is ignored (L14.2). Its names are"
                + " \"Contacts_acme_SYNC_RECORDS_LIMIT\", each with \"_CLI\" behind it for"
                + " background runs.");
  }

  @Test
  void theSystemsPropertiesAreLookedAtByDefault() {
    System.setProperty(USER, "1");
    try {
      assertThat(bench.run().pushed().created()).isEqualTo(1);
    } finally {
      System.clearProperty(USER);
    }
  }
}
