package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.deleted;
import static io.connectorc.runtime.testkit.engine.Pages.record;
import static io.connectorc.runtime.testkit.engine.PullTest.counts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.connectorc.runtime.event.Conflict;
import io.connectorc.runtime.event.Conflict.Winner;
import io.connectorc.runtime.event.ModuleReport;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changed or deleted on both sides (L13.6, L13.9). Ada is linked as s1 before each test. */
class ConflictTest {
  private final Bench bench = new Bench(Modules.CONTACTS);
  private String ada = "";

  @BeforeEach
  void link() {
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    bench.run();
    bench.service.requests();
    ada = bench.idOf("Ada");
  }

  @Test
  void theLaterModificationOfTheServiceWinsAndTheCrmsIsNotPushed() {
    bench.at("2026-03-01T01:00:00Z").edit(ada, "King");
    bench.service.page(record("s1", "Lovelace", "2026-03-01T02:00:00Z"));

    ModuleReport report = bench.runAt("2026-03-01T03:00:00Z");

    assertThat(report.pulled()).isEqualTo(counts(0, 1, 0, 0, 0));
    assertThat(report.pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
    assertThat(bench.names()).containsExactly("Lovelace");
    assertThat(report.conflicts())
        .containsExactly(
            new Conflict(
                "s1",
                ada,
                Winner.SERVICE,
                Instant.parse("2026-03-01T02:00:00Z"),
                Instant.parse("2026-03-01T01:00:00Z"),
                Map.of("lastname", "King", "email", "King@acme.test")));
  }

  @Test
  void theLaterModificationOfTheCrmWinsAndIsPushed() {
    bench.at("2026-03-01T02:00:00Z").edit(ada, "King");
    bench.service.page(record("s1", "Lovelace", "2026-03-01T01:00:00Z"));

    ModuleReport report = bench.runAt("2026-03-01T03:00:00Z");

    assertThat(report.pulled()).isEqualTo(counts(0, 0, 0, 1, 0));
    assertThat(report.pushed()).isEqualTo(counts(0, 1, 0, 0, 0));
    assertThat(bench.names()).containsExactly("King");
    assertThat(bench.service.requests()).last().isEqualTo("UPDATE s1=King");
    assertThat(report.conflicts())
        .extracting(Conflict::winner, Conflict::lost)
        .containsExactly(
            tuple(Winner.CRM, Map.of("lastname", "Lovelace", "email", "Lovelace@acme.test")));
  }

  @Test
  void aTieInTheCoarserResolutionGoesToTheService() {
    bench.at("2026-03-01T01:00:00.900Z").edit(ada, "King");
    bench.service.page(record("s1", "Lovelace", "2026-03-01T01:00:00Z"));

    bench.runAt("2026-03-01T03:00:00Z");

    assertThat(bench.names()).containsExactly("Lovelace");
  }

  @Test
  void millisecondsAreComparedWhereBothHaveThem() {
    bench.at("2026-03-01T01:00:00.901Z").edit(ada, "King");
    bench.service.page(record("s1", "Lovelace", "2026-03-01T01:00:00.900Z"));

    bench.runAt("2026-03-01T03:00:00Z");

    assertThat(bench.names()).containsExactly("King");
  }

  @Test
  void theSameChangeOnBothSidesIsNoConflict() {
    bench.at("2026-03-01T01:00:00Z").edit(ada, "Lovelace");
    bench.service.page(record("s1", "Lovelace", "2026-03-01T02:00:00Z"));

    ModuleReport report = bench.runAt("2026-03-01T03:00:00Z");

    assertThat(report.pulled()).isEqualTo(counts(0, 0, 0, 1, 0));
    assertThat(report.pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
    assertThat(report.conflicts()).isEmpty();
  }

  @Test
  void aPulledDeletionThatIsLaterDeletesWhatTheCrmChanged() {
    bench.at("2026-03-01T01:00:00Z").edit(ada, "King");
    bench.service.page(deleted("s1", "2026-03-01T02:00:00Z"));

    ModuleReport report = bench.runAt("2026-03-01T03:00:00Z");

    assertThat(report.pulled()).isEqualTo(counts(0, 0, 1, 0, 0));
    assertThat(report.conflicts()).extracting(Conflict::winner).containsExactly(Winner.SERVICE);
    assertThat(bench.names()).isEmpty();
    assertThat(bench.service.requests()).noneMatch(request -> request.startsWith("CREATE"));
  }

  @Test
  void aLaterChangeOfTheCrmSurvivesThePulledDeletionAsANewRecord() {
    bench.at("2026-03-01T02:00:00Z").edit(ada, "King");
    bench.service.page(deleted("s1", "2026-03-01T01:00:00Z"));

    ModuleReport report = bench.runAt("2026-03-01T03:00:00Z");

    assertThat(report.pulled()).isEqualTo(counts(0, 0, 0, 1, 0));
    assertThat(report.pushed()).isEqualTo(counts(1, 0, 0, 0, 0));
    assertThat(report.conflicts()).extracting(Conflict::winner).containsExactly(Winner.CRM);
    assertThat(bench.service.requests()).last().isEqualTo("CREATE King");
    assertThat(bench.names()).containsExactly("King");
    assertThat(bench.runAt("2026-03-01T04:00:00Z").pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
  }

  @Test
  void deletedOnBothSidesTheLinkGoesAndNothingIsSent() {
    bench.at("2026-03-01T01:00:00Z");
    bench.crm.delete("Contacts", ada);
    bench.service.page(deleted("s1", "2026-03-01T02:00:00Z"));

    ModuleReport report = bench.runAt("2026-03-01T03:00:00Z");

    assertThat(report.pulled()).isEqualTo(counts(0, 0, 0, 1, 0));
    assertThat(report.pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
    assertThat(report.conflicts()).isEmpty();
    assertThat(bench.service.requests()).allMatch(request -> request.startsWith("pull"));
  }

  @Test
  void deletedInTheCrmAndChangedLaterInTheServiceMakesANewCrmRecord() {
    bench.at("2026-03-01T01:00:00Z");
    bench.crm.delete("Contacts", ada);
    bench.service.page(record("s1", "Lovelace", "2026-03-01T02:00:00Z"));

    ModuleReport report = bench.runAt("2026-03-01T03:00:00Z");

    assertThat(report.pulled()).isEqualTo(counts(1, 0, 0, 0, 0));
    assertThat(bench.names()).containsExactly("Lovelace");
    assertThat(bench.idOf("Lovelace")).isNotEqualTo(ada);
    assertThat(bench.service.requests()).allMatch(request -> request.startsWith("pull"));

    bench.at("2026-03-01T04:00:00Z").edit(bench.idOf("Lovelace"), "King");
    bench.run();
    assertThat(bench.service.requests()).last().isEqualTo("UPDATE s1=King");
  }

  @Test
  void deletedInTheCrmAfterTheServicesChangeDeletesThere() {
    bench.at("2026-03-01T02:00:00Z");
    bench.crm.delete("Contacts", ada);
    bench.service.page(record("s1", "Lovelace", "2026-03-01T01:00:00Z"));

    ModuleReport report = bench.runAt("2026-03-01T03:00:00Z");

    assertThat(report.pushed()).isEqualTo(counts(0, 0, 1, 0, 0));
    assertThat(report.conflicts())
        .extracting(Conflict::winner, Conflict::lost)
        .containsExactly(
            tuple(Winner.CRM, Map.of("lastname", "Lovelace", "email", "Lovelace@acme.test")));
    assertThat(bench.service.requests()).last().isEqualTo("DELETE s1=");
  }
}
