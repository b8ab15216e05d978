package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.deleted;
import static io.connectorc.runtime.testkit.engine.Pages.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.RunOptions;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.event.Failure;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.testkit.engine.AppendRuns.AskedFor;
import io.connectorc.runtime.value.Values;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pulled records that are asked for more before they are mapped (L11.6). */
class AppendFieldsTest {
  private static final int AT_ONCE = 4;

  private final Bench bench = new Bench(Modules.PULL_ONLY);
  private final AppendRuns runs = new AppendRuns(bench);

  @Test
  void fourRunAtATimeAndTheRecordsKeepTheirOrder() {
    CyclicBarrier four = new CyclicBarrier(AT_ONCE);
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    bench.service.page(AppendRuns.people(3 * AT_ONCE));

    ModuleReport report =
        runs.run(
            record -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              meet(four);
              running.decrementAndGet();
              return AppendRuns.named(record, " with more");
            });

    assertThat(report.pulled()).isEqualTo(PullTest.counts(12, 0, 0, 0, 0));
    assertThat(most).hasValue(AT_ONCE);
    assertThat(bench.names())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 12).mapToObj(i -> "p" + i + " with more").toList());
    AppendRuns.assertNoThreadIsLeft();
  }

  @Test
  void neitherADeletionNorAKnownPairIsAsked() {
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    AskedFor first = new AskedFor();
    runs.run(first);
    bench.service.page(
        record("s1", "Ada", "2026-02-01T10:00:00Z"),
        deleted("s2", "2026-02-02T10:00:00Z"),
        record("s3", "Grace", "2026-02-03T10:00:00Z"));

    AskedFor second = new AskedFor();
    runs.run(second);

    assertThat(first.ids).containsExactly("s1");
    assertThat(second.ids).containsExactly("s3");
  }

  @Test
  void aFailureFailsItsRecordAloneWhichIsAskedAgainLater() {
    bench.service.page(AppendRuns.people(3));

    ModuleReport report = runs.run(new AskedFor("s2", Outcome.NOT_DONE));

    assertThat(report.pulled()).isEqualTo(PullTest.counts(2, 0, 0, 0, 1));
    assertThat(report.complete()).isTrue();
    assertThat(report.failures())
        .containsExactly(new Failure(Direction.PULL, "s2", null, "it failed"));
    assertThat(bench.service.requests()).last().isEqualTo("pull Contacts 2026-02-03T10:00:00Z");

    bench.at("2026-03-01T00:01:00Z");
    AskedFor again = new AskedFor();
    assertThat(runs.run(again).pulled()).isEqualTo(PullTest.counts(1, 0, 0, 0, 0));
    assertThat(again.ids).containsExactly("s2");
    assertThat(bench.names()).containsExactly("p1!", "p3!", "p2!");
  }

  @Test
  void aNewerVersionOfOnePageReplacesTheOneThatFailed() {
    bench.service.page(
        record("s1", "Ada", "2026-02-01T10:00:00Z"),
        record("s1", "Augusta", "2026-02-02T10:00:00Z"));

    ModuleReport report =
        runs.run(
            record -> {
              if (Values.text(record.values().name()).equals("Ada")) {
                throw new RequestException(Outcome.UNKNOWN, 0, "no answer");
              }
              return record;
            });

    assertThat(report.pulled()).isEqualTo(PullTest.counts(1, 0, 0, 0, 1));
    assertThat(bench.names()).containsExactly("Augusta");
    assertThat(bench.builder().build().upkeep().kept("Contacts")).isEmpty();
  }

  @Test
  void aDryRunAsksAndWritesNothing() {
    bench.service.page(AppendRuns.people(2));
    AskedFor asked = new AskedFor();

    ModuleReport report =
        runs.builder(asked).build().run(SyncTrigger.USER, RunOptions.DRY).modules().get(0);

    assertThat(report.pulled()).isEqualTo(PullTest.counts(2, 0, 0, 0, 0));
    assertThat(asked.ids).containsExactlyInAnyOrder("s1", "s2");
    assertThat(bench.names()).isEmpty();
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException("fewer ran at a time", e);
    }
  }
}
