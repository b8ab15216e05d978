package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.deleted;
import static io.connectorc.runtime.testkit.engine.Pages.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.event.Counts;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.testkit.MemoryState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A CRM record that was made from a service record stands under its key when the link is gone. */
class CreateKeysTest {
  private final Bench bench = new Bench(Modules.CONTACTS);

  @BeforeEach
  void adaIsInBoth() {
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    bench.run();
  }

  @Test
  void aRecordThatIsRestoredLeavesItsFormerOneToItsNewCounterpart() {
    survivesDeletion();
    bench.run();
    bench.service.page(record("s1", "Restored", "2026-03-01T00:30:00Z"));
    bench.service.requests();

    ModuleReport report = bench.runAt("2026-03-01T00:31:00Z");

    assertThat(report.pulled()).isEqualTo(PullTest.counts(1, 0, 0, 0, 0));
    assertThat(bench.names()).containsExactly("King", "Restored");

    bench.service.page(record("s1", "Again", "2026-03-01T00:40:00Z"));
    bench.edit(bench.idOf("King"), "Queen");
    bench.service.requests();
    assertThat(bench.runAt("2026-03-01T00:41:00Z").pushed())
        .isEqualTo(PushTest.counts(0, 1, 0, 0, 0));
    assertThat(bench.service.requests()).contains("UPDATE new1=Queen");
    assertThat(bench.names()).containsExactly("Queen", "Again");
  }

  @Test
  void itStaysApartWhileItIsNotKnownWhetherTheServiceMadeTheNewCounterpart() {
    survivesDeletion();
    bench.service.failedPush(Outcome.UNKNOWN, 504, "too late");
    bench.run();
    bench.service.page(record("s1", "Restored", "2026-03-01T00:30:00Z"));

    assertThat(bench.runAt("2026-03-01T00:31:00Z").pulled())
        .isEqualTo(PullTest.counts(1, 0, 0, 0, 0));
    assertThat(bench.names()).containsExactly("King", "Restored");
  }

  @Test
  void withoutAStateTheLaterVersionOfTheFormerPairWins() {
    bench.at("2026-03-01T00:05:00Z").edit(bench.idOf("Ada"), "King").at("2026-03-01T00:10:00Z");
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    bench.service.requests();

    ModuleReport report = bench.runWith(new MemoryState(bench.clock));

    assertThat(report.conflicts()).hasSize(1);
    assertThat(report.pulled().created()).isZero();
    assertThat(report.pushed()).isEqualTo(PushTest.counts(0, 1, 0, 0, 0));
    assertThat(bench.service.requests()).contains("UPDATE s1=King");
    assertThat(bench.names()).containsExactly("King");
  }

  @Test
  void withoutAStateWhatIsAlikeIsLinkedAndNothingWritten() {
    int writes = bench.crm.writes();
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));

    ModuleReport report = bench.runWith(new MemoryState(bench.clock));

    assertThat(report.pushed()).isEqualTo(Counts.NONE);
    assertThat(report.conflicts()).isEmpty();
    assertThat(bench.crm.writes()).isEqualTo(writes);
  }

  /** Ada is deleted in the service, and changed in the CRM later. */
  private void survivesDeletion() {
    bench.at("2026-03-01T00:20:00Z").edit(bench.idOf("Ada"), "King");
    bench.service.page(deleted("s1", "2026-03-01T00:10:00Z"));
  }
}
