package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.record;
import static io.connectorc.runtime.testkit.engine.PullTest.counts;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.event.ModuleReport;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Services whose records bear no time: {@code @currenttime} (L11.4, L13.2). */
class UntimedPullTest {
  private final Bench bench = new Bench(Modules.UNTIMED);

  @Test
  void theTimeOfTheRequestIsTheToken() {
    bench.service.page(record("s1", "Ada", ""));
    bench.run();
    bench.service.page(record("s2", "Grace", ""));
    bench.runAt("2026-03-01T06:00:00Z");

    assertThat(bench.service.requests())
        .containsExactly(
            "pull Contacts 1970-01-01T00:00:00Z",
            "pull Contacts 2026-03-01T00:00:00Z",
            "pull Contacts 2026-03-01T00:00:00Z",
            "pull Contacts 2026-03-01T06:00:00Z");
  }

  @Test
  void aPageOfIdsOfThisRunEndsThePull() {
    bench.service.page(record("s1", "Ada", ""), record("s2", "Grace", ""));
    bench.service.page(
        record("s1", "Ada", ""), record("s2", "Grace", ""), record("s3", "Anita", ""));
    bench.service.page(
        record("s3", "Anita", ""), record("s1", "Ada", ""), record("s2", "Grace", ""));

    ModuleReport report = bench.run();

    assertThat(report.pulled()).isEqualTo(counts(3, 0, 0, 0, 0));
    assertThat(report.complete()).isTrue();
    assertThat(report.warnings()).isEmpty();
    assertThat(bench.service.requests()).hasSize(3);
  }

  @Test
  void whatIsUnchangedByValueIsCountedOnceInALaterRun() {
    bench.service.page(record("s1", "Ada", ""), record("s2", "Grace", ""));
    bench.run();
    bench.service.page(record("s1", "Ada", ""), record("s2", "Murray", ""));
    bench.service.page(record("s1", "Ada", ""), record("s2", "Murray", ""));

    assertThat(bench.runAt("2026-03-01T06:00:00Z").pulled()).isEqualTo(counts(0, 1, 0, 1, 0));
  }

  @Test
  void aRecordThatChangesWhileTheRunGoesOnIsAppliedThoughItsPageEndsThePull() {
    bench.service.page(record("s1", "Ada", "")).page(record("s1", "Augusta", ""));

    assertThat(bench.run().pulled()).isEqualTo(counts(1, 1, 0, 0, 0));
    assertThat(bench.names()).containsExactly("Augusta");
    assertThat(bench.service.requests()).hasSize(2);
  }

  @Test
  void aClockThatGoesBackDoesNotMoveTheTokenBack() {
    bench.service.page(record("s1", "Ada", ""));
    bench.run();
    bench.clock.advance(Duration.ofDays(-1));
    bench.service.page(record("s2", "Grace", ""));
    bench.run();

    assertThat(bench.service.requests()).last().isEqualTo("pull Contacts 2026-03-01T00:00:00Z");
  }
}
