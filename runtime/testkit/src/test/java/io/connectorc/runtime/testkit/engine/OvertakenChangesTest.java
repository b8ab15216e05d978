package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.crm.CrmWrite;
import io.connectorc.runtime.event.Counts;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.KeptRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes of the CRM beside a pulled version that is kept: the later one wins (L13.6, L13.7). */
class OvertakenChangesTest {
  private static final Counts NONE = Counts.NONE;

  private final Bench bench = new Bench(Modules.CONTACTS);

  @Test
  void theCrmsLaterChangeGoesPastAKeptPulledVersion() {
    linkAda();
    refuseUpdates();
    bench.service.page(record("s1", "Augusta", "2026-03-01T00:10:00Z"));
    bench.runAt("2026-03-01T00:15:00Z");
    bench.at("2026-03-01T00:20:00Z").edit(bench.idOf("Ada"), "King");
    bench.crm.refuseNothing();
    bench.service.requests();

    // The kept version is due as well: it is the older one, so the CRM's goes out.
    ModuleReport report = bench.runAt("2026-03-01T00:20:01Z");

    assertThat(report.pushed()).isEqualTo(PushTest.counts(0, 1, 0, 0, 0));
    assertThat(pushes()).containsExactly("UPDATE s1=King");
    assertThat(kept()).isEmpty();
    assertThat(bench.names()).containsExactly("King");
  }

  @Test
  void theServicesLaterVersionIsNotOverwrittenWhileItIsKept() {
    linkAda();
    bench.at("2026-03-01T00:05:00Z").edit(bench.idOf("Ada"), "King").at("2026-03-01T00:15:00Z");
    refuseUpdates();
    bench.service.page(record("s1", "Augusta", "2026-03-01T00:10:00Z"));
    bench.service.requests();

    assertThat(bench.run().pushed()).isEqualTo(NONE);

    bench.crm.refuseNothing();
    ModuleReport report = bench.runAt("2026-03-01T00:16:00Z");
    assertThat(report.pulled().updated()).isEqualTo(1);
    assertThat(report.conflicts()).hasSize(1);
    assertThat(bench.names()).containsExactly("Augusta");
    assertThat(pushes()).isEmpty();
  }

  @Test
  void anOvertakenCrmChangeIsPushedOnceTheServiceTakesItsLaterVersionBack() {
    overtakeKing();
    bench.service.page(record("s1", "Ada", "2026-03-01T00:20:00Z"));

    ModuleReport report = bench.runAt("2026-03-01T00:21:00Z");

    assertThat(report.pushed()).isEqualTo(PushTest.counts(0, 1, 0, 0, 0));
    assertThat(pushes()).containsExactly("UPDATE s1=King");
    assertThat(bench.names()).containsExactly("King");
    assertThat(kept()).isEmpty();
  }

  @Test
  void anOvertakenCrmChangeIsPushedOnceTheKeptVersionIsDroppedByHand() {
    overtakeKing();

    bench.builder().build().upkeep().drop("Contacts", Direction.PULL, "s1");

    assertThat(bench.runAt("2026-03-01T00:16:00Z").pushed())
        .isEqualTo(PushTest.counts(0, 1, 0, 0, 0));
    assertThat(pushes()).containsExactly("UPDATE s1=King");
    assertThat(kept()).isEmpty();
  }

  @Test
  void aDroppedVersionWhoseCrmRecordDidNotChangeSendsNothing() {
    linkAda();
    refuseUpdates();
    bench.service.page(record("s1", "Augusta", "2026-03-01T00:10:00Z"));
    bench.runAt("2026-03-01T00:15:00Z");
    bench.service.requests();

    bench.builder().build().upkeep().drop("Contacts", Direction.PULL, "s1");

    assertThat(bench.runAt("2026-03-01T00:16:00Z").pushed()).isEqualTo(NONE);
    assertThat(pushes()).isEmpty();
    assertThat(kept()).isEmpty();
  }

  /** The CRM's "King" is older than the service's "Augusta", which the CRM refuses. */
  private void overtakeKing() {
    linkAda();
    bench.at("2026-03-01T00:05:00Z").edit(bench.idOf("Ada"), "King");
    refuseUpdates();
    bench.service.page(record("s1", "Augusta", "2026-03-01T00:10:00Z"));
    assertThat(bench.runAt("2026-03-01T00:15:00Z").pushed()).isEqualTo(NONE);
    bench.service.requests();
  }

  private void linkAda() {
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    bench.run();
  }

  private void refuseUpdates() {
    bench.crm.refuse("too long", write -> write instanceof CrmWrite.Update);
  }

  private List<KeptRecord> kept() {
    return bench.builder().build().upkeep().kept("Contacts");
  }

  private List<String> pushes() {
    return bench.service.requests().stream()
        .filter(request -> !request.startsWith("pull"))
        .toList();
  }
}
