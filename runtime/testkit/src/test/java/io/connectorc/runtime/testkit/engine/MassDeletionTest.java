package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.deleted;
import static io.connectorc.runtime.testkit.engine.Pages.record;
import static io.connectorc.runtime.testkit.engine.PullTest.counts;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.Limits;
import io.connectorc.runtime.RunOptions;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.Warning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pull that would delete too much stops (L13.11). A hundred records are linked before. */
class MassDeletionTest {
  private final Bench bench = new Bench(Modules.PULL_ONLY);

  @BeforeEach
  void linkAHundred() {
    bench.limits = new Limits(1000, 1000);
    bench.service.page(
        IntStream.range(0, 100)
            .mapToObj(i -> record("s" + i, "N" + i, "2026-02-01T10:00:00Z"))
            .toList());
    bench.run();
    bench.service.requests();
  }

  @Test
  void moreThanFiftyAndTenPercentStopBeforeTheFirstDeletion() {
    for (int run = 0; run < 2; run++) {
      bench.service.page(together(record("new", "Ada", "2026-02-28T00:00:00Z"), deletions(0, 51)));

      ModuleReport report = bench.run();

      assertThat(report.pulled()).isEqualTo(counts(run == 0 ? 1 : 0, 0, 0, run, 0));
      assertThat(report.complete()).isFalse();
      assertThat(report.warnings())
          .containsExactly(
              new Warning(
                  Warning.Kind.MASSDELETE,
                  "acme.xml:3:5: the pull of \"Contacts\" would delete more than 50 records and"
                      + " more than 10 % of the "
                      + (100 + run)
                      + " linked ones. It stopped before the first deletion of the page. If the"
                      + " deletions are meant, confirm them for one run."));
    }
    assertThat(bench.names()).hasSize(101);
    assertThat(bench.service.requests())
        .containsExactly(
            "pull Contacts 2026-02-01T10:00:00Z", "pull Contacts 2026-02-01T10:00:00Z");
  }

  @Test
  void fiftyAreDeleted() {
    bench.service.page(deletions(0, 50));

    assertThat(bench.run().pulled()).isEqualTo(counts(0, 0, 50, 0, 0));
  }

  @Test
  void whatEarlierPagesOfTheRunHaveDeletedCounts() {
    bench.service.page(deletions(0, 30)).page(deletions(30, 60));

    ModuleReport report = bench.run();

    assertThat(report.pulled()).isEqualTo(counts(0, 0, 30, 0, 0));
    assertThat(report.complete()).isFalse();
  }

  @Test
  void aStopStandsUntilSomebodyConfirms() {
    bench.service.page(deletions(0, 30)).page(deletions(30, 60));
    bench.run();
    bench.service.page(deletions(30, 31));

    ModuleReport second = bench.run();

    assertThat(second.pulled()).isEqualTo(counts(0, 0, 0, 0, 0));
    assertThat(second.complete()).isFalse();
    assertThat(second.warnings())
        .containsExactly(
            new Warning(
                Warning.Kind.MASSDELETE,
                "acme.xml:3:5: the pull of \"Contacts\" stopped before a deletion: an earlier one"
                    + " would have deleted more than 50 records and more than 10 % of the linked"
                    + " ones, and nobody has confirmed that. If the deletions are meant, confirm"
                    + " them for one run."));

    bench.service.page(deletions(30, 31));
    assertThat(bench.run(RunOptions.confirmingDeletions("Contacts")).pulled())
        .isEqualTo(counts(0, 0, 1, 0, 0));
    bench.service.page(deletions(31, 60));
    assertThat(bench.run().pulled()).isEqualTo(counts(0, 0, 29, 0, 0));
  }

  @Test
  void aStopEndsWithAPullThatMeetsNoDeletionAnyMore() {
    bench.service.page(deletions(0, 51));
    assertThat(bench.run().complete()).isFalse();
    bench.service.page(record("s1", "Ada", "2026-02-28T10:00:00Z"));
    assertThat(bench.run().complete()).isTrue();
    bench.service.page(deletions(1, 2));

    assertThat(bench.run().pulled()).isEqualTo(counts(0, 0, 1, 0, 0));
  }

  @Test
  void aStopOutlivesAPullThatFailed() {
    bench.service.page(deletions(0, 51));
    bench.run();
    bench.service.failedPull(new RequestException(Outcome.NOT_DONE, 500, "broken"));
    bench.run(RunOptions.confirmingDeletions("Contacts"));
    bench.service.page(deletions(0, 1));

    assertThat(bench.run().pulled()).isEqualTo(counts(0, 0, 0, 0, 0));
    assertThat(bench.names()).hasSize(100);
  }

  @Test
  void aPageInWhichARecordStandsTwiceIsJudgedAsAWhole() {
    List<ServiceRecord<Person>> page = new ArrayList<>(deletions(0, 30));
    page.add(deleted("s0", "2026-02-28T11:00:00Z"));
    page.addAll(deletions(30, 51));
    bench.service.page(page);

    ModuleReport report = bench.run();

    assertThat(report.pulled()).isEqualTo(counts(0, 0, 0, 0, 0));
    assertThat(report.complete()).isFalse();
    assertThat(bench.names()).hasSize(100);
  }

  @Test
  void deletionsOfWhatIsNotLinkedDoNotCount() {
    bench.service.page(deletions(200, 300));

    assertThat(bench.run().complete()).isTrue();
  }

  @Test
  void whoConfirmsThemGetsThem() {
    bench.service.page(deletions(0, 100));

    ModuleReport report = bench.run(RunOptions.confirmingDeletions("Contacts"));

    assertThat(report.pulled()).isEqualTo(counts(0, 0, 100, 0, 0));
    assertThat(report.complete()).isTrue();
    assertThat(bench.names()).isEmpty();
  }

  private static List<ServiceRecord<Person>> deletions(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i -> deleted("s" + i, Instant.parse("2026-02-28T10:00:00Z").plusSeconds(i).toString()))
        .toList();
  }

  private static List<ServiceRecord<Person>> together(
      ServiceRecord<Person> first, List<ServiceRecord<Person>> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }
}
