package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.deleted;
import static io.connectorc.runtime.testkit.engine.Pages.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.crm.CrmWrite;
import io.connectorc.runtime.event.Conflict.Winner;
import io.connectorc.runtime.event.Counts;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.SyncTrigger;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The process died when the CRM had made a record, and before that was committed (L13.5). */
class InterruptedCreatesTest {
  private final Bench bench = new Bench(Modules.CONTACTS);

  @BeforeEach
  void theCrmMakesAdaAndTheProcessDies() {
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    Faults faults = Faults.deathAfter("write");
    assertThatExceptionOfType(Faults.Death.class)
        .isThrownBy(
            () -> bench.builder().crm(faults.around(bench.crm)).build().run(SyncTrigger.USER));
    assertThat(bench.names()).containsExactly("Ada");
    bench.service.requests();
    bench.at("2026-03-01T00:10:00Z");
  }

  @Test
  void aNewerVersionThatTheCrmRefusesDoesNotMakeThePushCreateIt() {
    bench.crm.refuse("too long", write -> !(write instanceof CrmWrite.Delete));
    bench.service.page(record("s1", "Augusta", "2026-03-01T00:05:00Z"));

    ModuleReport report = bench.run();

    assertThat(report.pulled()).isEqualTo(PullTest.counts(0, 0, 0, 0, 1));
    assertThat(report.pushed()).isEqualTo(Counts.NONE);
    assertThat(bench.run().pushed()).isEqualTo(Counts.NONE);
  }

  @Test
  void aDeletionInTheServiceReachesIt() {
    bench.service.page(deleted("s1", "2026-03-01T00:05:00Z"));

    ModuleReport report = bench.run();

    assertThat(report.pulled()).isEqualTo(PullTest.counts(0, 0, 1, 0, 0));
    assertThat(report.pushed()).isEqualTo(Counts.NONE);
    assertThat(bench.names()).isEmpty();
  }

  @Test
  void anEditInTheCrmIsPushedAndNotOverwritten() {
    bench.at("2026-03-01T00:05:00Z").edit(bench.idOf("Ada"), "King").at("2026-03-01T00:10:00Z");
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));

    ModuleReport report = bench.run();

    assertThat(report.pushed()).isEqualTo(PushTest.counts(0, 1, 0, 0, 0));
    assertThat(report.conflicts()).isEmpty();
    assertThat(bench.service.requests()).contains("UPDATE s1=King");
    assertThat(bench.names()).containsExactly("King");
  }

  @Test
  void editsOnBothSidesAreAConflict() {
    bench.at("2026-03-01T00:05:00Z").edit(bench.idOf("Ada"), "King").at("2026-03-01T00:10:00Z");
    bench.service.page(record("s1", "Augusta", "2026-03-01T00:07:00Z"));

    ModuleReport report = bench.run();

    assertThat(report.conflicts()).extracting(c -> c.winner()).containsExactly(Winner.SERVICE);
    assertThat(report.pushed()).isEqualTo(Counts.NONE);
    assertThat(bench.names()).containsExactly("Augusta");
  }

  @Test
  void aServiceThatIsAwayKeepsNothingFromBeingPushed() {
    bench.edit("c1", "Grace");
    bench.service.failedPull(new RequestException(Outcome.NOT_DONE, 503, "away"));

    ModuleReport report = bench.run();

    assertThat(report.error()).isEqualTo("away");
    assertThat(report.pushed()).isEqualTo(PushTest.counts(1, 0, 0, 0, 0));
    assertThat(pushes()).containsExactly("CREATE Grace");
  }

  @Test
  void aCrmThatDoesNotAnswerIsNotPushedFrom() {
    bench.crm.failNext("The CRM is away.");

    ModuleReport report = bench.run();

    assertThat(report.error()).contains("The CRM is away.");
    assertThat(pushes()).isEmpty();
    assertThat(bench.run().pushed()).isEqualTo(Counts.NONE);
  }

  private List<String> pushes() {
    return bench.service.requests().stream()
        .filter(request -> !request.startsWith("pull"))
        .toList();
  }
}
