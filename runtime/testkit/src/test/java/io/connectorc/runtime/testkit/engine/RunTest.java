package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.connectorc.runtime.InstallationBusyException;
import io.connectorc.runtime.Limits;
import io.connectorc.runtime.RunOptions;
import io.connectorc.runtime.SyncReport;
import io.connectorc.runtime.Synchronizer;
import io.connectorc.runtime.connector.ContractVersion;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.event.Counts;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.Skipped;
import io.connectorc.runtime.event.SyncEvent;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.state.StateSession;
import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** A run as a whole: who runs, who is skipped, what stops it (L3.4, L4.3, L13.1, L13.8, L14.1). */
class RunTest {
  @Test
  void aModuleWaitsForThoseItDependsOnAndOthersGoOn() {
    Bench bench =
        new Bench(
            Modules.depending("Leads"),
            Modules.depending("Accounts"),
            Modules.depending("Contacts", "Accounts"));
    bench.service.page().failedPull(forbidden());

    SyncReport report = bench.runAll();

    assertThat(report.complete()).isFalse();
    assertThat(report.modules().get(0).complete()).isTrue();
    assertThat(report.modules().get(1).error()).isEqualTo("not today");
    assertThat(report.modules().get(2))
        .isEqualTo(
            ModuleReport.skipped(
                "Contacts",
                Skipped.DEPENDENCY,
                "\"Contacts\" depends on \"Accounts\", which is not completely synced in this"
                    + " run."));
    assertThat(bench.runAll().complete()).isTrue();
  }

  @Test
  void aPullThatFailsKeepsItsPagesAndDoesNotKeepThePushFromRunning() {
    Bench bench = new Bench(Modules.CONTACTS);
    bench.edit("c1", "Ada");
    bench.service.page(record("s1", "Grace", "2026-02-01T10:00:00Z")).failedPull(forbidden());

    ModuleReport report = bench.run();

    assertThat(report.error()).isEqualTo("not today");
    assertThat(report.complete()).isFalse();
    assertThat(report.pulled().created()).isEqualTo(1);
    assertThat(report.pushed().created()).isEqualTo(1);
    bench.service.requests();
    assertThat(bench.run().complete()).isTrue();
    assertThat(bench.service.requests()).containsExactly("pull Contacts 2026-02-01T10:00:00Z");
  }

  @Test
  void aCrmThatDoesNotAnswerLeavesTheTokenBeforeThePage() {
    Bench bench = new Bench(Modules.PULL_ONLY);
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    bench.crm.failNext("the CRM is being upgraded");

    ModuleReport report = bench.run();

    assertThat(report.error()).isEqualTo("the CRM is being upgraded");
    bench.service.requests();
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    assertThat(bench.run().pulled().created()).isEqualTo(1);
    assertThat(bench.service.requests()).first().isEqualTo("pull Contacts 1970-01-01T00:00:00Z");
  }

  @Test
  void theLimitIsLookedAtBetweenPagesAndTheNextRunGoesOn() {
    Bench bench = new Bench(Modules.PULL_ONLY);
    bench.limits = new Limits(2, 3);
    bench.service.page(
        record("s1", "Ada", "2026-02-01T10:00:00Z"), record("s2", "Grace", "2026-02-02T10:00:00Z"));
    bench.service.page(record("s3", "Anita", "2026-02-03T10:00:00Z"));

    ModuleReport first = bench.run();
    SyncReport second = bench.builder().build().run(SyncTrigger.BACKGROUND);

    assertThat(first.pulled().created()).isEqualTo(2);
    assertThat(first.complete()).isFalse();
    assertThat(second.modules().get(0).pulled().created()).isEqualTo(1);
    assertThat(second.complete()).isTrue();
  }

  @Test
  void missingSettingsSkipEveryModuleAndNothingIsTouched() {
    Bench bench = new Bench(Modules.depending("Accounts"), Modules.CONTACTS);
    bench.settings = PersonSettings.without("token", "region");

    SyncReport report = bench.runAll();

    assertThat(report.modules())
        .extracting(ModuleReport::module, ModuleReport::skipped, ModuleReport::skippedWhy)
        .containsExactly(
            tuple("Accounts", "The required settings \"token\", \"region\" have no value."),
            tuple("Contacts", "The required settings \"token\", \"region\" have no value."));
    assertThat(bench.service.requests()).isEmpty();
    try (StateSession session = hold(bench)) {
      assertThat(session.progress("Contacts")).isEmpty();
    }
  }

  @Test
  void aConnectorThatCantConnectSkipsEveryModuleWithoutShowingASecret() {
    Bench bench = new Bench(Modules.CONTACTS);
    bench.settings = PersonSettings.secret("expired");

    assertThat(bench.runAll().modules())
        .extracting(ModuleReport::module, ModuleReport::skipped, ModuleReport::skippedWhy)
        .containsExactly(
            tuple("Contacts", "There is no access token for acme/AcmeSync; \"***\" is none."));
  }

  @Test
  void noTextOfTheReportOrOfAnEventShowsASecret() {
    Bench bench = new Bench(Modules.CONTACTS);
    bench.settings = PersonSettings.secret("s3cret");
    bench.edit("c1", "unmappable s3cret");
    bench.service.page(record("s1", "Ada", "s3cret day"));
    bench.service.failedPull(new RequestException(Outcome.NOT_DONE, 401, "s3cret is no token"));

    SyncReport report = bench.runAll();

    assertThat(report.toString()).contains("*** day", "unmappable ***").doesNotContain("s3cret");
    assertThat(bench.events.toString()).doesNotContain("s3cret");
    assertThat(bench.builder().build().upkeep().kept("Contacts").toString())
        .doesNotContain("s3cret");
  }

  @Test
  void aRunThatIsStoppedEndsBetweenTwoExchanges() {
    Bench bench = new Bench(Modules.CONTACTS, Modules.depending("Leads"));
    bench.edit("c1", "Ada");
    bench.service.page(record("s1", "Grace", "2026-02-01T10:00:00Z"));
    Synchronizer[] running = new Synchronizer[1];
    running[0] =
        bench
            .builder()
            .listener(
                event -> {
                  if (event instanceof SyncEvent.PagePulled) {
                    running[0].stop();
                  }
                })
            .build();

    SyncReport report = running[0].run(SyncTrigger.USER);

    assertThat(bench.service.requests()).containsExactly("pull Contacts 1970-01-01T00:00:00Z");
    assertThat(report.modules())
        .extracting(ModuleReport::error)
        .containsExactly(
            "The run was stopped before this module was done; the next one goes on there.",
            "The run ended before this module's turn; the next one goes on there.");
    assertThat(bench.names()).containsExactly("Ada", "Grace");
    assertThat(bench.runAll().complete()).isTrue();
  }

  @Test
  void anInterruptedRequestEndsTheRun() {
    Bench bench = new Bench(Modules.CONTACTS, Modules.depending("Leads"));
    bench.service.failedPull(new RequestException(Outcome.INTERRUPTED, 0, "the run is to end"));

    SyncReport report = bench.runAll();

    assertThat(bench.service.requests()).hasSize(1);
    assertThat(report.modules()).noneMatch(ModuleReport::complete);
  }

  @Test
  void aServiceThatAsksForALongWaitEndsTheRunAtItsLastPage() {
    Bench bench = new Bench(Modules.CONTACTS, Modules.depending("Leads"));
    bench.edit("c1", "Ada");
    bench.service.page(record("s1", "Grace", "2026-02-01T10:00:00Z"));
    bench.service.failedPull(new RequestException(Outcome.TRY_LATER, 503, "back in an hour"));

    SyncReport report = bench.runAll();

    assertThat(report.modules())
        .extracting(ModuleReport::error)
        .containsExactly(
            "back in an hour",
            "The run ended before this module's turn; the next one goes on there.");
    assertThat(bench.names()).containsExactly("Ada", "Grace");
    assertThat(bench.service.requests())
        .containsExactly(
            "pull Contacts 1970-01-01T00:00:00Z", "pull Contacts 2026-02-01T10:00:00Z");
    assertThat(bench.runAll().complete()).isTrue();
  }

  @Test
  void aDryRunReportsWhatItWouldDoAndWritesNothing() {
    Bench bench = new Bench(Modules.CONTACTS);
    bench.edit("c1", "Ada");
    bench.service.page(record("s1", "Grace", "2026-02-01T10:00:00Z"));
    bench.service.page(record("s1", "Grace", "2026-02-01T10:00:00Z"));

    ModuleReport report = bench.run(RunOptions.DRY);

    assertThat(report.pulled()).isEqualTo(new Counts(1, 0, 0, 0, 0, 0));
    assertThat(report.pushed()).isEqualTo(new Counts(1, 0, 0, 0, 0, 0));
    assertThat(bench.crm.writes()).isZero();
    assertThat(bench.service.requests()).allMatch(request -> request.startsWith("pull"));
    try (StateSession session = hold(bench)) {
      assertThat(session.progress("Contacts")).isEmpty();
      assertThat(session.linkCount("Contacts")).isZero();
    }
  }

  @Test
  void aResetPullsFromTheStartAgainAndDoublesNothing() {
    Bench bench = new Bench(Modules.CONTACTS);
    bench.service.page(record("s1", "Grace", "2026-02-01T10:00:00Z"));
    bench.run();
    bench.builder().build().reset("Contacts");
    bench.service.requests();
    bench.service.page(record("s1", "Grace", "2026-02-01T10:00:00Z"));

    assertThat(bench.run().pulled()).isEqualTo(new Counts(0, 0, 0, 1, 0, 0));
    assertThat(bench.service.requests()).first().isEqualTo("pull Contacts 1970-01-01T00:00:00Z");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> bench.builder().build().reset("Contact"))
        .withMessage("\"Contact\" is no module of this connector; it has [Contacts].");
  }

  @Test
  void anInstallationThatAnotherRunHoldsIsLeftAlone() {
    Bench bench = new Bench(Modules.CONTACTS);
    try (StateSession held = hold(bench)) {
      assertThat(held.progress("Contacts")).isEmpty();
      assertThatExceptionOfType(InstallationBusyException.class)
          .isThrownBy(bench::run)
          .withMessage(
              "Another run holds the installation \"acme\". Wait until it ends; if its process is"
                  + " gone, its hold runs out by itself.");
    }
    assertThat(bench.service.requests()).isEmpty();
    assertThat(bench.run().complete()).isTrue();
  }

  @Test
  void aConnectorOfAnotherContractIsRefused() {
    Bench bench = new Bench(Modules.CONTACTS);
    PersonConnector old =
        new PersonConnector(new ContractVersion(2, 1), List.of(Modules.CONTACTS), bench.service);

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Synchronizer.builder(old))
        .withMessage(
            "The connector \"acme\" was compiled for contract 2.1, and this runtime speaks 1.0;"
                + " compile it with the connectorc of this runtime's version.");
  }

  @Test
  void aSynchronizerNeedsACrmAndAState() {
    Bench bench = new Bench(Modules.CONTACTS);
    PersonConnector connector =
        new PersonConnector(ContractVersion.CURRENT, List.of(Modules.CONTACTS), bench.service);

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Synchronizer.builder(connector).state(bench.state).build())
        .withMessage("The synchronizer lacks its crm: call crm(…) before build().");
  }

  private static RequestException forbidden() {
    return new RequestException(Outcome.NOT_DONE, 403, "not today");
  }

  private static StateSession hold(Bench bench) {
    return bench.state.open("acme", "the test", Duration.ofMinutes(1)).orElseThrow();
  }

  private static Tuple tuple(String module, String why) {
    return Tuple.tuple(module, Skipped.SETTINGS, why);
  }
}
