package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.connectorc.runtime.SyncException;
import io.connectorc.runtime.crm.CrmAnswer;
import io.connectorc.runtime.crm.CrmChanges;
import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmGateway;
import io.connectorc.runtime.crm.CrmModule;
import io.connectorc.runtime.crm.CrmRecord;
import io.connectorc.runtime.crm.CrmVersion;
import io.connectorc.runtime.crm.CrmWrite;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.state.StateSession;
import io.connectorc.runtime.value.Value;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A run that lost its installation while the CRM kept it waiting changes neither side. */
class LostLeaseTest {
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  private final Bench bench = new Bench(Modules.CONTACTS);

  @Test
  void anUpdateIsNotWrittenToTheCrm() {
    linked();
    bench.clock.advance(Duration.ofHours(1));
    bench.service.page(record("s1", "Augusta", "2026-03-01T00:30:00Z"));
    int writes = bench.crm.writes();

    runAndLose(new SlowCrm(true));

    assertThat(bench.crm.writes()).isEqualTo(writes);
  }

  @Test
  void anUpdateIsNotSentToTheService() {
    linked();
    String id = bench.crm.records("Contacts").get(0).id();
    bench.clock.advance(Duration.ofHours(1));
    bench.crm.put("Contacts", id, Map.of("lastname", Value.text("King")));
    bench.service.requests();

    runAndLose(new SlowCrm(false));

    assertThat(bench.service.requests()).noneMatch(request -> request.startsWith("UPDATE"));
  }

  private void linked() {
    bench.service.page(record("s1", "Ada", "2026-02-15T10:00:00Z"));
    assertThat(bench.run().complete()).isTrue();
  }

  private void runAndLose(SlowCrm crm) {
    assertThatExceptionOfType(SyncException.class)
        .isThrownBy(() -> bench.builder().crm(crm).build().run(SyncTrigger.USER))
        .withMessageContaining("Another run has taken the installation");
  }

  /** A CRM that answers late: meanwhile the lease runs out and another run takes it. */
  private final class SlowCrm implements CrmGateway {
    private final boolean slowToRead;

    SlowCrm(boolean slowToRead) {
      this.slowToRead = slowToRead;
    }

    @Override
    public CrmChanges changes(CrmModule module, CrmCursor from, int limit) throws CrmException {
      CrmChanges changes = bench.crm.changes(module, from, limit);
      late(!slowToRead);
      return changes;
    }

    @Override
    public List<CrmVersion> read(CrmModule module, List<String> ids) throws CrmException {
      List<CrmVersion> versions = bench.crm.read(module, ids);
      late(slowToRead);
      return versions;
    }

    @Override
    public Map<String, CrmRecord> created(CrmModule module, Collection<String> keys)
        throws CrmException {
      return bench.crm.created(module, keys);
    }

    @Override
    public List<CrmAnswer> write(CrmModule module, List<CrmWrite> page) throws CrmException {
      return bench.crm.write(module, page);
    }

    private void late(boolean slow) {
      if (slow) {
        bench.clock.advance(TEN_MINUTES);
        try (StateSession other = bench.state.open("acme", "another", TEN_MINUTES).orElseThrow()) {
          other.renew();
        }
      }
    }
  }
}
