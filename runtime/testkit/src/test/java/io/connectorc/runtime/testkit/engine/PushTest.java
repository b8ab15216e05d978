package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.Limits;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.event.Counts;
import io.connectorc.runtime.event.Failure;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.state.Direction;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** CRM changes on their way to the service (L12.1, L12.4, L13.4, L13.8). */
class PushTest {
  @Test
  void createsGoFirstThenUpdatesThenDeletesEachInOrderOfModification() {
    Bench bench = new Bench(Modules.PUSH_ONLY);
    bench.edit("c1", "Ada").edit("c2", "Grace").edit("c3", "Anita");
    assertThat(bench.run().pushed()).isEqualTo(counts(3, 0, 0, 0, 0));

    bench.at("2026-03-01T01:00:00Z");
    bench.crm.delete("Contacts", "c2");
    bench.edit("c3", "Borg").edit("c1", "Lovelace").edit("c4", "Barbara");
    ModuleReport report = bench.runAt("2026-03-01T02:00:00Z");

    assertThat(report.pushed()).isEqualTo(counts(1, 2, 1, 0, 0));
    assertThat(report.complete()).isTrue();
    assertThat(bench.service.requests())
        .containsExactly(
            "CREATE Ada, Grace, Anita",
            "CREATE Barbara",
            "UPDATE new3=Borg, new1=Lovelace",
            "DELETE new2=");
  }

  @Test
  void batchesAreCutAtTheirLimit() {
    Bench bench = new Bench(Modules.pushing(PushMode.CREATE, 2));
    bench.edit("c1", "Ada").edit("c2", "Grace").edit("c3", "Anita");

    bench.run();

    assertThat(bench.service.requests()).containsExactly("CREATE Ada, Grace", "CREATE Anita");
  }

  @Test
  void aModeThatIsNotConfiguredIsHeldAndTheModuleIsCompleteAllTheSame() {
    Bench bench = new Bench(Modules.pushing(PushMode.CREATE, 10));
    bench.edit("c1", "Ada").edit("c2", "Grace");
    bench.run();
    bench.at("2026-03-01T01:00:00Z").edit("c1", "Lovelace").edit("c3", "Anita");
    bench.crm.delete("Contacts", "c2");

    ModuleReport report = bench.runAt("2026-03-01T02:00:00Z");

    assertThat(report.pushed()).isEqualTo(counts(1, 0, 0, 0, 2));
    assertThat(report.complete()).isTrue();
    assertThat(bench.run().pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
  }

  @Test
  void aRecordThatCantBeMappedOrWrittenFailsAloneAndTheRestOfTheBatchGoes() {
    Bench bench = new Bench(Modules.PUSH_ONLY);
    bench.edit("c1", "Ada").edit("c2", "unmappable").edit("c3", "unsendable").edit("c4", "Anita");

    ModuleReport report = bench.run();

    assertThat(report.pushed()).isEqualTo(counts(2, 0, 0, 2, 0));
    assertThat(report.complete()).isTrue();
    assertThat(report.failures())
        .containsExactly(
            failure("c2", "field \"lastname\": \"unmappable\" can't be taken"),
            failure("c3", "field \"lastname\": \"unsendable\" can't be taken"));
    assertThat(bench.service.requests()).containsExactly("CREATE Ada, Anita");
  }

  @Test
  void aRefusedBatchFailsItsRecordsWithTheServicesWordsAndTheNextOneGoes() {
    Bench bench = new Bench(Modules.pushing(PushMode.CREATE, 2));
    bench.edit("c1", "Ada").edit("c2", "Grace").edit("c3", "Anita");
    bench.service.failedPush(Outcome.NOT_DONE, 422, "mail is not an address");

    ModuleReport report = bench.run();

    assertThat(report.pushed()).isEqualTo(counts(1, 0, 0, 2, 0));
    assertThat(report.complete()).isTrue();
    assertThat(report.error()).isNull();
    assertThat(report.failures())
        .containsExactly(
            failure("c1", "mail is not an address"), failure("c2", "mail is not an address"));
  }

  @Test
  void aPushThatReachesNobodyLeavesTheModuleIncomplete() {
    Bench bench = new Bench(Modules.pushing(PushMode.CREATE, 2));
    bench.edit("c1", "Ada");
    bench.service.failedPush(Outcome.NOT_DONE, 0, "acme.test can't be reached");

    ModuleReport report = bench.run();

    assertThat(report.pushed()).isEqualTo(counts(0, 0, 0, 1, 0));
    assertThat(report.complete()).isFalse();
    assertThat(report.error()).isEqualTo("acme.test can't be reached");
    assertThat(report.inDoubt()).isZero();
    assertThat(bench.runAt("2026-03-01T00:01:00Z").pushed()).isEqualTo(counts(1, 0, 0, 0, 0));
  }

  @Test
  void anUpdateOfUnknownOutcomeIsKeptAndSentAgain() {
    Bench bench = new Bench(Modules.PUSH_ONLY);
    bench.edit("c1", "Ada").run();
    bench.at("2026-03-01T01:00:00Z").edit("c1", "Lovelace");
    bench.service.failedPush(Outcome.UNKNOWN, 0, "no answer");

    ModuleReport report = bench.run();

    assertThat(report.pushed()).isEqualTo(counts(0, 0, 0, 1, 0));
    assertThat(report.complete()).isFalse();
    assertThat(report.error()).isEqualTo("no answer");
    assertThat(bench.runAt("2026-03-01T01:01:00Z").pushed()).isEqualTo(counts(0, 1, 0, 0, 0));
  }

  @Test
  void aServiceThatAsksForALongWaitEndsTheRunAndNothingIsKept() {
    Bench bench = new Bench(Modules.pushing(PushMode.CREATE, 1));
    bench.edit("c1", "Ada").edit("c2", "Grace");
    bench.service.failedPush(Outcome.TRY_LATER, 429, "come back in an hour");

    ModuleReport report = bench.run();

    assertThat(report.pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
    assertThat(report.complete()).isFalse();
    assertThat(report.error()).isEqualTo("come back in an hour");
    assertThat(report.inDoubt()).isZero();
    assertThat(bench.run().pushed()).isEqualTo(counts(2, 0, 0, 0, 0));
  }

  @Test
  void theCrmTellsThatItDidNotAnswer() {
    Bench bench = new Bench(Modules.PUSH_ONLY);
    bench.edit("c1", "Ada");
    bench.crm.failNext("the CRM is being upgraded");

    ModuleReport report = bench.run();

    assertThat(report.error()).isEqualTo("the CRM is being upgraded");
    assertThat(report.complete()).isFalse();
    assertThat(bench.run().pushed()).isEqualTo(counts(1, 0, 0, 0, 0));
  }

  @Test
  void aDeleteIsMadeFromTheValuesLastSyncedWhereItReadsThem() {
    Bench bench = new Bench(Modules.keepingValues());
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    bench.run();
    bench.crm.delete("Contacts", bench.idOf("Ada"));
    bench.service.requests();

    bench.run();

    assertThat(bench.service.requests()).last().isEqualTo("DELETE s1=Ada");
  }

  @Test
  void theLimitCountsWhatIsSentAndTheNextRunGoesOn() {
    Bench bench = new Bench(Modules.PUSH_ONLY);
    bench.limits = new Limits(2, 2);
    bench.edit("c1", "Ada").edit("c2", "unmappable").edit("c3", "Anita").edit("c4", "Grace");

    ModuleReport first = bench.run();
    ModuleReport second = bench.run();

    assertThat(first.pushed()).isEqualTo(counts(1, 0, 0, 1, 0));
    assertThat(first.complete()).isFalse();
    assertThat(second.pushed()).isEqualTo(counts(2, 0, 0, 0, 0));
    assertThat(second.complete()).isTrue();
    assertThat(bench.service.requests()).containsExactly("CREATE Ada", "CREATE Anita, Grace");
  }

  @Test
  void theLimitLooksPastEchoesAndHeldChangesAndCountsTheseOnce() {
    Bench bench = new Bench(Modules.pushing(Map.of(PushMode.CREATE, 10)));
    bench.limits = new Limits(1, 1);
    bench.edit("c1", "Ada").run();
    bench.at("2026-03-01T01:00:00Z").edit("c2", "Grace").edit("c1", "Lovelace");

    ModuleReport report = bench.run();

    assertThat(report.pushed()).isEqualTo(counts(1, 0, 0, 0, 1));
    assertThat(report.complete()).isTrue();
    assertThat(bench.run().pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
  }

  static Counts counts(int created, int updated, int deleted, int failed, int held) {
    return new Counts(created, updated, deleted, 0, failed, held);
  }

  private static Failure failure(String crmId, String reason) {
    return new Failure(Direction.PUSH, null, crmId, reason);
  }
}
