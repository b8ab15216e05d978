package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.record;
import static io.connectorc.runtime.testkit.engine.PushTest.counts;
import static io.connectorc.runtime.testkit.engine.ScriptedService.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.Upkeep;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.event.Counts;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.state.CrmIntent;
import io.connectorc.runtime.state.StateChange;
import io.connectorc.runtime.state.StateSession;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person links or forgets a create whose outcome is not known (L12.4). */
class LinkByHandTest {
  private final Bench bench = new Bench(Modules.CONTACTS);

  @Test
  void aLinkedRecordThatRestsIsNotSentAndItsNextChangeIsAnUpdate() {
    putInDoubt("c1", "Ada");
    upkeep().link("Contacts", "c1", "s1");

    ModuleReport rests = bench.runAt("2026-03-01T01:00:00Z");

    assertThat(rests.pushed()).isEqualTo(Counts.NONE);
    assertThat(rests.inDoubt()).isZero();
    assertThat(upkeep().kept("Contacts")).isEmpty();
    bench.at("2026-03-01T02:00:00Z").edit("c1", "Lovelace").run();
    assertThat(bench.service.requests()).last().isEqualTo("UPDATE s1=Lovelace");
  }

  @Test
  void whatTheCrmChangedWhileInDoubtIsSentToTheLinkedRecord() {
    putInDoubt("c1", "Ada");
    bench.at("2026-03-01T01:00:00Z").edit("c1", "Lovelace").run();
    upkeep().link("Contacts", "c1", "s1");

    assertThat(bench.runAt("2026-03-01T02:00:00Z").pushed()).isEqualTo(counts(0, 1, 0, 0, 0));
    assertThat(bench.service.requests()).last().isEqualTo("UPDATE s1=Lovelace");
  }

  @Test
  void whatTheCrmDeletedWhileInDoubtIsDeletedInTheService() {
    putInDoubt("c1", "Ada");
    bench.at("2026-03-01T01:00:00Z").crm.delete("Contacts", "c1");
    bench.run();
    upkeep().link("Contacts", "c1", "s1");

    assertThat(bench.runAt("2026-03-01T02:00:00Z").pushed()).isEqualTo(counts(0, 0, 1, 0, 0));
  }

  @Test
  void whatTheServiceChangedSinceIsPulledIntoTheLinkedRecord() {
    putInDoubt("c1", "Ada");
    upkeep().link("Contacts", "c1", "s1");
    bench.service.page(record("s1", "Augusta", "2026-03-01T00:30:00Z"));

    ModuleReport report = bench.runAt("2026-03-01T01:00:00Z");

    assertThat(report.pulled()).isEqualTo(counts(0, 1, 0, 0, 0));
    assertThat(report.conflicts()).isEmpty();
    assertThat(report.pushed()).isEqualTo(Counts.NONE);
    assertThat(bench.names()).containsExactly("Augusta");
  }

  @Test
  void aRecordThatIsNotInDoubtIsNotLinked() {
    assertThatThrownBy(() -> upkeep().link("Contacts", "c9", "s1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Module \"Contacts\": no create of the CRM's record \"c9\" is in doubt; link one that"
                + " is.");
  }

  @Test
  void anIdThatIsLinkedOrBlankIsNotTakenAndTheRecordStaysInDoubt() {
    bench.edit("c1", "Ada");
    bench.service.created(id("s1"));
    bench.run();
    putInDoubt("c2", "Grace");

    assertThatThrownBy(() -> upkeep().link("Contacts", "c2", "s1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Module \"Contacts\": the service's record \"s1\" is linked to the CRM's \"c1\" already;"
                + " link another one, send \"c2\" again or forget it.");
    assertThatThrownBy(() -> upkeep().link("Contacts", "c2", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Module \"Contacts\": the service id for the CRM's record \"c2\" is blank; give the id"
                + " that the service shows.");
    assertThat(upkeep().inDoubt("Contacts")).hasSize(1);
    bench.at("2026-03-01T01:00:00Z").edit("c1", "Lovelace").run();
    assertThat(bench.service.requests()).last().isEqualTo("UPDATE s1=Lovelace");
  }

  @Test
  void anIdThatTheCrmMayHaveMadeARecordOfIsNotTaken() {
    putInDoubt("c1", "Ada");
    CrmIntent made = new CrmIntent("s1", "acme/Contacts/s1", "hash", "hash", null);
    try (StateSession session =
        bench.state.open("acme", "test", Duration.ofMinutes(1)).orElseThrow()) {
      session.commit(
          "Contacts",
          new StateChange(
              null,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(made),
              List.of()));
    }

    assertThatThrownBy(() -> upkeep().link("Contacts", "c1", "s1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Module \"Contacts\": it is not known yet whether the CRM has made the service's record"
                + " \"s1\"; let a run find out first.");
    bench.runAt("2026-03-01T01:00:00Z");
    upkeep().link("Contacts", "c1", "s1");
    assertThat(upkeep().inDoubt("Contacts")).isEmpty();
  }

  @Test
  void aForgottenRecordRestsUntilItChanges() {
    putInDoubt("c1", "Ada");
    upkeep().forget("Contacts", "c1");
    upkeep().forget("Contacts", "c9");

    ModuleReport rests = bench.runAt("2026-03-01T01:00:00Z");
    assertThat(rests.pushed()).isEqualTo(Counts.NONE);
    assertThat(rests.inDoubt()).isZero();

    bench.at("2026-03-01T02:00:00Z").edit("c1", "Lovelace").run();
    assertThat(bench.service.requests()).last().isEqualTo("CREATE Lovelace");
  }

  @Test
  void aPulledRecordDoesNotAnswerAForgottenCreate() {
    putInDoubt("c1", "Ada");
    upkeep().forget("Contacts", "c1");
    bench.service.page(record("s1", "Ada", "2026-03-01T00:00:05Z"));

    assertThat(bench.runAt("2026-03-01T01:00:00Z").pulled()).isEqualTo(counts(1, 0, 0, 0, 0));
    assertThat(bench.names()).containsExactly("Ada", "Ada");
  }

  private void putInDoubt(String crmId, String name) {
    bench.edit(crmId, name);
    bench.service.failedPush(Outcome.UNKNOWN, 0, "no answer");
    assertThat(bench.run().pushed()).isEqualTo(counts(0, 0, 0, 1, 0));
    bench.service.requests();
  }

  private Upkeep upkeep() {
    return bench.builder().build().upkeep();
  }
}
