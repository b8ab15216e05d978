package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.deleted;
import static io.connectorc.runtime.testkit.engine.Pages.partial;
import static io.connectorc.runtime.testkit.engine.Pages.record;
import static io.connectorc.runtime.testkit.engine.Pages.withoutId;
import static io.connectorc.runtime.testkit.engine.Pages.withoutTime;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.connector.SystemSettings.RecordsFrom;
import io.connectorc.runtime.event.Counts;
import io.connectorc.runtime.event.Failure;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.Warning;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.value.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages, tokens and what a record is (L11.4, L13.2, L13.3, L9.3). */
class PullTest {
  private final Bench bench = new Bench(Modules.PULL_ONLY);

  @Test
  void eachPageMovesTheTokenUntilOneBringsNothingNew() {
    bench
        .service
        .page(
            record("s1", "Ada", "2026-02-01T10:00:00.250Z"),
            record("s2", "Grace", "2026-02-01T10:00:00.750Z"))
        .page(
            record("s2", "Grace", "2026-02-01T10:00:00.750Z"),
            record("s3", "Anita", "2026-02-02T08:30:00Z"))
        .page(record("s3", "Anita", "2026-02-02T08:30:00Z"));

    ModuleReport report = bench.run();

    assertThat(report.pulled()).isEqualTo(counts(3, 0, 0, 0, 0));
    assertThat(report.complete()).isTrue();
    assertThat(report.warnings()).isEmpty();
    assertThat(bench.names()).containsExactly("Ada", "Grace", "Anita");
    assertThat(bench.service.requests())
        .containsExactly(
            "pull Contacts 1970-01-01T00:00:00Z",
            "pull Contacts 2026-02-01T10:00:00.750Z",
            "pull Contacts 2026-02-02T08:30:00Z");
  }

  @Test
  void theFirstTokenIsTakenOnceAtTheFirstRun() {
    bench.settings = PersonSettings.from(RecordsFrom.ONE_MONTH);
    bench.runAt("2026-03-31T12:00:00Z");
    bench.runAt("2026-04-15T12:00:00Z");

    assertThat(bench.service.requests())
        .containsExactly(
            "pull Contacts 2026-02-28T12:00:00Z", "pull Contacts 2026-02-28T12:00:00Z");
  }

  @Test
  void knownPairsAtTheTokensInstantCountNowhereInALaterRunEither() {
    bench.service.page(
        record("s1", "Ada", "2026-02-01T10:00:00Z"), record("s2", "Grace", "2026-02-02T10:00:00Z"));
    bench.run();
    bench.service.page(
        record("s2", "Grace", "2026-02-02T10:00:00Z"),
        record("s3", "Anita", "2026-02-02T10:00:00Z"));

    ModuleReport report = bench.run();

    assertThat(report.pulled()).isEqualTo(counts(1, 0, 0, 0, 0));
  }

  @Test
  void aLastPageOfOneInstantWarnsOfWhatMayLieBehindIt() {
    bench.service.page(record("s2", "Grace", "2026-02-02T10:00:00Z"));
    bench.service.page(
        record("s2", "Grace", "2026-02-02T10:00:00Z"),
        record("s3", "Anita", "2026-02-02T10:00:00Z"));
    bench.service.page(
        record("s2", "Grace", "2026-02-02T10:00:00Z"),
        record("s3", "Anita", "2026-02-02T10:00:00Z"));

    ModuleReport report = bench.run();

    assertThat(report.warnings())
        .containsExactly(
            new Warning(
                Warning.Kind.BOUNDARY,
                "acme.xml:3:5: the last page of \"Contacts\" holds 2 records that all bear the"
                    + " time 2026-02-02T10:00:00Z. If the service cuts its pages at that size,"
                    + " what lies behind can't be reached without paging."));
    assertThat(report.complete()).isTrue();
  }

  @Test
  void aPageOutOfOrderIsAppliedInFullAndTheTokenGoesToItsHighestTime() {
    bench.service.page(
        record("s1", "Ada", "2026-02-03T10:00:00Z"),
        record("s2", "Grace", "2026-02-01T10:00:00Z"),
        record("s3", "Anita", "2026-02-02T10:00:00Z"));

    ModuleReport report = bench.run();

    assertThat(report.pulled().created()).isEqualTo(3);
    assertThat(report.complete()).isTrue();
    assertThat(report.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.UNORDERED);
    assertThat(bench.service.requests()).last().isEqualTo("pull Contacts 2026-02-03T10:00:00Z");
  }

  @Test
  void aRecordDatedAheadIsAppliedOnceAndDoesNotMoveTheToken() {
    bench.service.page(
        record("s1", "Ada", "2026-02-01T10:00:00Z"), record("s2", "Grace", "2031-01-01T00:00:00Z"));
    bench.service.page(
        record("s1", "Ada", "2026-02-01T10:00:00Z"), record("s2", "Grace", "2031-01-01T00:00:00Z"));
    assertThat(bench.run().pulled()).isEqualTo(counts(2, 0, 0, 0, 0));

    bench.service.page(
        record("s3", "Anita", "2026-03-01T10:00:00Z"),
        record("s2", "Grace", "2031-01-01T00:00:00Z"));
    bench.service.page(record("s2", "Grace", "2031-01-01T00:00:00Z"));
    assertThat(bench.runAt("2026-03-02T00:00:00Z").pulled()).isEqualTo(counts(1, 0, 0, 0, 0));

    bench.service.page(record("s2", "Murray", "2031-01-02T00:00:00Z"));
    assertThat(bench.runAt("2026-03-03T00:00:00Z").pulled()).isEqualTo(counts(0, 1, 0, 0, 0));
    assertThat(bench.service.requests()).last().isEqualTo("pull Contacts 2026-03-01T10:00:00Z");
  }

  @Test
  void theServicesOwnClockSaysWhatIsAhead() {
    bench.service.pageAt("2026-04-01T00:00:00Z", record("s1", "Ada", "2026-04-01T00:04:00Z"));
    bench.run();

    assertThat(bench.service.requests()).last().isEqualTo("pull Contacts 2026-04-01T00:04:00Z");
  }

  @Test
  void recordsWithoutIdOrTimeFailAloneAndAreNotKept() {
    bench.service.page(
        record("s1", "Ada", "2026-02-01T10:00:00Z"),
        withoutTime("s2", "Grace"),
        record("s3", "Anita", "the day before"),
        withoutId("Nobody"),
        record("s4", "Borg", "2026-02-03T10:00:00Z"));

    ModuleReport report = bench.run();

    assertThat(report.pulled()).isEqualTo(counts(2, 0, 0, 0, 3));
    assertThat(report.complete()).isTrue();
    assertThat(report.failures())
        .containsExactly(
            failure(
                "s2",
                "acme.xml:3:5: record \"s2\" of \"Contacts\" has no time of change, so that it"
                    + " can't be synced."),
            failure(
                "s3",
                "acme.xml:3:5: record \"s3\" of \"Contacts\" has the time of change \"the day"
                    + " before\", which is no date, so that it can't be synced."),
            failure(
                null,
                "acme.xml:3:5: a record of \"Contacts\" has no id, so that it can't be synced. It"
                    + " begins =Nobody - false"));
    assertThat(bench.builder().build().upkeep().kept("Contacts")).isEmpty();
  }

  @Test
  void aPageOfNothingButUnusableRecordsEndsThePullAndTellsThemOnce() {
    bench.service.page(withoutId("Nobody")).page(withoutId("Nobody"));

    assertThat(bench.run().pulled().failed()).isEqualTo(1);
    assertThat(bench.service.requests()).hasSize(1);
  }

  @Test
  void elementsThatAreNoObjectsFailAlone() {
    bench.service.oddPage(2, false);

    ModuleReport report = bench.run();

    assertThat(report.failures())
        .containsExactly(
            failure(null, "acme.xml:3:5: a record of \"Contacts\" is no object."),
            failure(null, "acme.xml:3:5: a record of \"Contacts\" is no object."));
  }

  @Test
  void nothingAtTheRecordsIsAnEmptyPageWithAWarning() {
    bench.service.oddPage(0, true);

    ModuleReport report = bench.run();

    assertThat(report.complete()).isTrue();
    assertThat(report.warnings())
        .containsExactly(
            new Warning(
                Warning.Kind.NORECORDS,
                "acme.xml:3:5: the answer for \"Contacts\" has nothing where its records should"
                    + " be; it was taken as an empty page."));
  }

  @Test
  void aNumberIsAnIdByItsDigits() {
    bench.service.page(
        Pages.of(
            Value.number(77), Value.number(1769940000), false, Person.of("Ada", "ada@acme.test")));
    bench.run();
    bench.service.page(record("77", "Lovelace", "2026-02-02T10:00:00Z"));

    assertThat(bench.run().pulled()).isEqualTo(counts(0, 1, 0, 0, 0));
  }

  @Test
  void anAbsentFieldLeavesTheCrmsAlone() {
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    bench.run();
    bench.service.page(partial("s1", "Augusta", "2026-02-02T10:00:00Z"));
    bench.run();

    assertThat(bench.crm.records("Contacts").get(0).fields())
        .containsEntry("lastname", Value.text("Augusta"))
        .containsEntry("email", Value.text("Ada@acme.test"));
  }

  @Test
  void aRecordThatComesTwiceIsAppliedInItsOrder() {
    bench.service.page(
        record("s1", "Ada", "2026-02-01T10:00:00Z"),
        record("s2", "Grace", "2026-02-01T11:00:00Z"),
        record("s1", "Augusta", "2026-02-01T12:00:00Z"),
        deleted("s2", "2026-02-01T13:00:00Z"));

    ModuleReport report = bench.run();

    assertThat(report.pulled()).isEqualTo(counts(2, 1, 1, 0, 0));
    assertThat(bench.names()).containsExactly("Augusta");
  }

  @Test
  void theDeletionOfWhatTheCrmNeverHadDoesNothing() {
    bench.service.page(deleted("s9", "2026-02-01T10:00:00Z"));

    ModuleReport report = bench.run();

    assertThat(report.pulled()).isEqualTo(counts(0, 0, 0, 1, 0));
    assertThat(bench.crm.writes()).isZero();
  }

  static Counts counts(int created, int updated, int deleted, int unchanged, int failed) {
    return new Counts(created, updated, deleted, unchanged, failed, 0);
  }

  private static Failure failure(@Nullable String id, String reason) {
    return new Failure(Direction.PULL, id, null, reason);
  }
}
