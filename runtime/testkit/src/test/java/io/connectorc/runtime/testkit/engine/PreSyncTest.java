package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.RunOptions;
import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.connector.SettingInfo;
import io.connectorc.runtime.connector.SettingType;
import io.connectorc.runtime.connector.SystemSettings;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.Skipped;
import io.connectorc.runtime.state.StateSession;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the first sync went by stays (L3.3). */
class PreSyncTest {
  private static final String COMPANY_CHANGED =
      "The pre-sync setting \"company\" is not what it was at the first sync, and is read-only"
          + " since. Set it back, or set up a new installation; if it leads to the same records as"
          + " before, release it by hand.";

  private final Bench bench = new Bench(Modules.depending("Leads"), Modules.CONTACTS);

  PreSyncTest() {
    bench.declared =
        List.of(setting("company", true), setting("key", true), setting("team", false));
    bench.settings = PersonSettings.preSync(Map.of("company", "looms", "key", "s3cret"));
  }

  private static SettingInfo setting(String name, boolean preSync) {
    return new SettingInfo(
        name, SettingType.TEXT, name, true, preSync, false, null, null, List.of(), new Place(1, 1));
  }

  private void settings(Map<String, String> values) {
    bench.settings = PersonSettings.preSync(values);
    bench.service.requests();
  }

  private void refused(String why) {
    assertThat(bench.runAll().modules())
        .containsExactly(
            ModuleReport.skipped("Leads", Skipped.SETTINGS, why),
            ModuleReport.skipped("Contacts", Skipped.SETTINGS, why));
    assertThat(bench.service.requests()).isEmpty();
  }

  private <T> T state(Function<StateSession, T> look) {
    try (StateSession session =
        bench.state.open("acme", "the test", Duration.ofMinutes(1)).orElseThrow()) {
      return look.apply(session);
    }
  }

  @Test
  void theSameSettingsRunOn() {
    bench.runAll();
    assertThat(bench.runAll().complete()).isTrue();
  }

  @Test
  void aSettingThatDiffersIsRefused() {
    bench.runAll();
    settings(Map.of("company", "mills", "key", "s3cret"));

    refused(COMPANY_CHANGED);

    settings(Map.of("company", "looms", "key", "s3cret"));
    assertThat(bench.runAll().complete()).isTrue();
  }

  @Test
  void allThatDifferAreNamed() {
    bench.runAll();
    settings(Map.of("key", "other"));

    refused(
        "The pre-sync settings \"company\", \"key\" are not what they were at the first sync, and"
            + " are read-only since. Set them back, or set up a new installation; if they lead to"
            + " the same records as before, release them by hand.");
  }

  @Test
  void oneThatWasEmptyIsReadOnlyToo() {
    settings(Map.of("key", "s3cret"));
    bench.runAll();
    settings(Map.of("company", "looms", "key", "s3cret"));

    refused(COMPANY_CHANGED);
  }

  @Test
  void theStateShowsNoValue() {
    bench.runAll();

    assertThat(state(StateSession::seals))
        .containsOnlyKeys("company", "key")
        .allSatisfy(
            (name, seal) ->
                assertThat(seal)
                    .matches("pbkdf2:10000:[A-Za-z0-9+/=]{24}:[A-Za-z0-9+/=]{44}")
                    .doesNotContain("looms", "s3cret"));
  }

  @Test
  void settingsThatNothingCameOfMayBeCorrected() {
    bench.service.failedPull(new RequestException(Outcome.NOT_DONE, 401, "who are you?"));
    bench.service.failedPull(new RequestException(Outcome.NOT_DONE, 401, "who are you?"));
    bench.runAll();
    assertThat(bench.builder().build().upkeep().heldSettings()).isEmpty();
    settings(Map.of("company", "mills", "key", "s3cret"));

    assertThat(bench.runAll().complete()).isTrue();

    assertThat(bench.builder().build().upkeep().heldSettings())
        .containsExactlyInAnyOrder("company", "key");
    settings(Map.of("company", "looms", "key", "s3cret"));
    refused(COMPANY_CHANGED);
  }

  @Test
  void aDryRunHoldsOnToNothing() {
    bench.run(RunOptions.DRY);

    assertThat(state(StateSession::seals)).isEmpty();
  }

  @Test
  void aDryRunIsRefusedAsAnyOther() {
    bench.runAll();
    settings(Map.of("company", "mills", "key", "s3cret"));

    assertThat(bench.run(RunOptions.DRY).skippedWhy()).isEqualTo(COMPANY_CHANGED);
  }

  @Test
  void whatWasReleasedByHandMayDiffer() {
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    bench.runAll();
    bench.builder().build().upkeep().releaseSettings();
    assertThat(bench.builder().build().upkeep().heldSettings()).isEmpty();
    settings(Map.of("company", "looms", "key", "renewed"));

    assertThat(bench.runAll().complete()).isTrue();

    settings(Map.of("company", "looms", "key", "s3cret"));
    assertThat(bench.run().skipped()).isEqualTo(Skipped.SETTINGS);
  }

  @Test
  void aSettingThatANewerConnectorMakesEditableIsFree() {
    bench.runAll();
    bench.declared = List.of(setting("key", true));
    settings(Map.of("key", "s3cret"));

    assertThat(bench.runAll().complete()).isTrue();
    assertThat(state(StateSession::seals)).containsOnlyKeys("key");
  }

  @Test
  void aSettingThatANewerConnectorAsksForIsHeldFromItsFirstRun() {
    bench.runAll();
    bench.declared = List.of(setting("company", true), setting("key", true), setting("team", true));
    settings(Map.of("company", "looms", "key", "s3cret", "team", "red"));

    assertThat(bench.runAll().complete()).isTrue();

    settings(Map.of("company", "looms", "key", "s3cret", "team", "blue"));
    assertThat(bench.run().skippedWhy()).startsWith("The pre-sync setting \"team\" is not what");
  }

  @Test
  void missingOnesAreToldByTheirKind() {
    bench.settings =
        new PersonSettings(
            List.of("company", "key", "team"), SystemSettings.DEFAULT, List.of(), Map.of());

    refused(
        "The required pre-sync settings \"company\", \"key\" have no value."
            + " The required setting \"team\" has no value.");
    assertThat(state(StateSession::seals)).isEmpty();
  }
}
