package io.connectorc.runtime.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.SyncReport;
import io.connectorc.runtime.event.SyncEvent;
import io.connectorc.runtime.event.SyncTrigger;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Variables that this version knows and does not read (L14.2). */
class LimitVariablesTest {
  private static final String UNREAD =
      "\"%s\" is set, and this version does not read it (L14.2). Set the limits with limits(…) of the"
          + " builder, and remove the variable.";

  private final Bench bench = new Bench(Modules.CONTACTS);

  private SyncReport run(Map<String, String> variables) {
    return bench.builder().variables(variables).build().run(SyncTrigger.USER);
  }

  @Test
  void oneThatIsSetIsToldOnceInARun() {
    SyncReport report =
        run(
            Map.of(
                "Contacts_acme_SYNC_RECORDS_LIMIT", "1",
                "CONTACTS_ACME_SYNC_RECORDS_LIMIT_CLI", "1",
                "Leads_acme_SYNC_RECORDS_LIMIT", "1",
                "PATH", "/bin"));

    assertThat(report.notes())
        .containsExactly(
            UNREAD.formatted("Contacts_acme_SYNC_RECORDS_LIMIT"),
            UNREAD.formatted("CONTACTS_ACME_SYNC_RECORDS_LIMIT_CLI"));
    assertThat(report.complete()).isTrue();
    assertThat(bench.events)
        .filteredOn(SyncEvent.Noted.class::isInstance)
        .containsExactly(
            new SyncEvent.Noted(report.notes().get(0)), new SyncEvent.Noted(report.notes().get(1)));
  }

  @Test
  void withoutOneThereIsNothingToTell() {
    assertThat(run(Map.of("PATH", "/bin")).notes()).isEmpty();
    assertThat(bench.events).noneMatch(SyncEvent.Noted.class::isInstance);
  }

  @Test
  void systemPropertiesAreLookedAtByDefault() {
    String name = "Contacts_acme_SYNC_RECORDS_LIMIT";
    System.setProperty(name, "250");
    try {
      assertThat(bench.runAll().notes()).containsExactly(UNREAD.formatted(name));
    } finally {
      System.clearProperty(name);
    }
  }
}
