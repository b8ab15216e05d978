package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.connectorc.runtime.Synchronizer;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.testkit.engine.AppendRuns.AskedFor;
import io.connectorc.runtime.value.Values;
import org.junit.jupiter.api.Test;

/** What ends a run while its records are asked for more (L11.6, L13.10). */
class AppendEndsTest {
  private static final int AT_ONCE = 4;

  private final Bench bench = new Bench(Modules.PULL_ONLY);
  private final AppendRuns runs = new AppendRuns(bench);

  @Test
  void aWaitThatIsTooLongEndsTheRunAtItsLastPage() {
    bench.service.page(record("s0", "Ada", "2026-01-01T10:00:00Z")).page(AppendRuns.people(20));
    AskedFor asked =
        new AskedFor("s1", Outcome.TRY_LATER) {
          @Override
          public ServiceRecord<Person> append(ServiceRecord<Person> record)
              throws RequestException {
            ServiceRecord<Person> appended = super.append(record);
            if (!Values.text(record.id()).equals("s0")) {
              AppendRuns.waitForTheEnd();
            }
            return appended;
          }
        };

    ModuleReport report = runs.run(asked);

    assertThat(report.error()).isEqualTo("it failed");
    assertThat(report.pulled()).isEqualTo(PullTest.counts(1, 0, 0, 0, 0));
    assertThat(asked.ids).hasSizeBetween(2, 1 + AT_ONCE).startsWith("s0");
    AppendRuns.assertNoThreadIsLeft();

    bench.service.requests();
    runs.run(new AskedFor());
    assertThat(bench.service.requests()).first().isEqualTo("pull Contacts 2026-01-01T10:00:00Z");
  }

  @Test
  void aWaitThatIsTooLongForAKeptRecordLeavesItKept() {
    bench.service.page(AppendRuns.people(1));
    runs.run(new AskedFor("s1", Outcome.NOT_DONE));
    bench.at("2026-03-01T00:01:00Z");

    ModuleReport report = runs.run(new AskedFor("s1", Outcome.TRY_LATER));

    assertThat(report.error()).isEqualTo("it failed");
    assertThat(report.pulled().failed()).isZero();
    assertThat(runs.run(new AskedFor()).pulled()).isEqualTo(PullTest.counts(1, 0, 0, 0, 0));
  }

  @Test
  void aStopEndsThemAfterTheirPresentExchange() {
    bench.service.page(AppendRuns.people(20));
    Synchronizer[] running = new Synchronizer[1];
    AskedFor asked =
        new AskedFor() {
          @Override
          public ServiceRecord<Person> append(ServiceRecord<Person> record)
              throws RequestException {
            running[0].stop();
            return super.append(record);
          }
        };
    running[0] = runs.builder(asked).build();

    ModuleReport report = running[0].run(SyncTrigger.USER).modules().get(0);

    assertThat(report.error()).startsWith("The run was stopped before this module was done");
    assertThat(asked.ids).hasSizeBetween(1, AT_ONCE);
    assertThat(bench.names()).isEmpty();
    AppendRuns.assertNoThreadIsLeft();
  }

  @Test
  void anInterruptOfTheRunEndsThemAll() {
    bench.service.page(AppendRuns.people(20));
    Thread ours = Thread.currentThread();

    ModuleReport report =
        runs.run(
            record -> {
              ours.interrupt();
              AppendRuns.waitForTheEnd();
              return record;
            });

    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.complete()).isFalse();
    assertThat(bench.names()).isEmpty();
    AppendRuns.assertNoThreadIsLeft();
  }

  @Test
  void whatAListenerThrowsEndsTheRun() {
    bench.service.page(AppendRuns.people(20));
    Synchronizer synchronizer =
        runs.builder(
                record -> {
                  throw new IllegalStateException("the listener fell over");
                })
            .build();

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> synchronizer.run(SyncTrigger.USER))
        .withMessage("the listener fell over");
    AppendRuns.assertNoThreadIsLeft();
  }
}
