package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.partial;
import static io.connectorc.runtime.testkit.engine.Pages.record;
import static io.connectorc.runtime.testkit.engine.PushTest.counts;
import static io.connectorc.runtime.testkit.engine.ScriptedService.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.event.Failure;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.value.Value;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Whose the ids are that come back, and creates whose outcome is not known (L12.4). */
class CreatesInDoubtTest {
  private static final String TIME = "2026-03-01T00:00:00Z";

  private final Bench bench = new Bench(Modules.CONTACTS);

  @Test
  void repeatedValuesTellWhoseAnIdIs() {
    bench.edit("c1", "Ada").edit("c2", "Grace").edit("c3", "Anita");
    bench.service.created(
        record("s2", "Grace", TIME), partial("s3", "Anita", TIME), record("s1", "Ada", TIME));

    assertThat(bench.run().pushed()).isEqualTo(counts(3, 0, 0, 0, 0));
    assertThat(updatesAfterRenaming("c1", "c2", "c3"))
        .isEqualTo("UPDATE s1=new c1, s2=new c2, s3=new c3");
  }

  @Test
  void withoutRepeatedValuesThePositionTells() {
    bench.edit("c1", "Ada").edit("c2", "Grace");
    bench.service.created(id("s1"), id("s2"));

    assertThat(bench.run().pushed()).isEqualTo(counts(2, 0, 0, 0, 0));
    assertThat(updatesAfterRenaming("c1", "c2")).isEqualTo("UPDATE s1=new c1, s2=new c2");
  }

  @Test
  void oneSentAndOneBackBelongTogetherWhateverItsValues() {
    bench.edit("c1", "Ada");
    bench.service.created(record("s1", "ADA", TIME));

    assertThat(bench.run().pushed()).isEqualTo(counts(1, 0, 0, 0, 0));
  }

  @Test
  void anotherNumberWithoutValuesLeavesAllInDoubt() {
    bench.edit("c1", "Ada").edit("c2", "Grace");
    bench.service.created(id("s2"));

    ModuleReport report = bench.run();

    assertThat(report.pushed()).isEqualTo(counts(0, 0, 0, 2, 0));
    assertThat(report.complete()).isFalse();
    assertThat(report.inDoubt()).isEqualTo(2);
    assertThat(report.failures())
        .extracting(Failure::crmId, Failure::reason)
        .containsExactly(
            tupleOf("c1", "The answer does not tell which id is this record's."),
            tupleOf("c2", "The answer does not tell which id is this record's."));
  }

  @Test
  void anotherNumberWithValuesLinksThoseThatTheValuesIdentify() {
    bench.edit("c1", "Ada").edit("c2", "Grace").edit("c3", "Anita");
    bench.service.created(record("s2", "Grace", TIME));

    ModuleReport report = bench.run();

    assertThat(report.pushed()).isEqualTo(counts(1, 0, 0, 2, 0));
    assertThat(inDoubt()).containsExactly("c1", "c3");
  }

  @Test
  void valuesThatFitNoneOrSeveralAreNobodysAndRecordsThatAreAlikeAreInterchangeable() {
    bench.edit("c1", "Ada").edit("c2", "Grace").edit("c3", "Twin").edit("c4", "Twin");
    bench.service.created(
        record("s1", "Somebody", TIME),
        id("s2"),
        record("s3", "Twin", TIME),
        record("s4", "Twin", TIME));

    ModuleReport report = bench.run();

    assertThat(report.pushed()).isEqualTo(counts(2, 0, 0, 2, 0));
    assertThat(inDoubt()).containsExactly("c1", "c2");
  }

  @Test
  void twoAnswersForOneRecordAndAnIdGivenTwiceAreInDoubt() {
    bench.edit("c1", "Ada").edit("c2", "Grace").edit("c3", "Anita");
    bench.service.created(
        record("s1", "Ada", TIME), record("s2", "Ada", TIME), record("s3", "Anita", TIME));
    assertThat(bench.run().pushed()).isEqualTo(counts(1, 0, 0, 2, 0));

    Bench other = new Bench(Modules.CONTACTS);
    other.edit("c1", "Ada").edit("c2", "Grace");
    other.service.created(id("s1"), id("s1"));
    assertThat(other.run().pushed()).isEqualTo(counts(0, 0, 0, 2, 0));
  }

  @Test
  void anIdThatIsAnotherRecordsIsNotTakenFromIt() {
    bench.edit("c1", "Ada");
    bench.service.created(id("s1"));
    bench.run();
    bench.edit("c2", "Ada");
    bench.service.created(id("s1"));

    ModuleReport report = bench.run();

    assertThat(report.failures())
        .extracting(Failure::reason)
        .containsExactly(
            "The answer gives it the id \"s1\", which is another record's. It is not known"
                + " whether the record was made, so it is not sent again by itself.");
    bench.edit("c1", "Lovelace");
    bench.service.requests();
    bench.run();
    assertThat(bench.service.requests()).last().isEqualTo("UPDATE s1=Lovelace");
  }

  @Test
  void aCreateWithoutAnAnswerIsNeverSentAgainByItselfAndTheNextOneGoes() {
    Bench single = new Bench(Modules.pushing(PushMode.CREATE, 1));
    single.edit("c1", "Ada").edit("c2", "Grace");
    single.service.failedPush(Outcome.UNKNOWN, 0, "no answer");

    ModuleReport first = single.run();
    single.service.requests();
    ModuleReport second = single.runAt("2026-03-10T00:00:00Z");

    assertThat(first.pushed()).isEqualTo(counts(1, 0, 0, 1, 0));
    assertThat(first.complete()).isFalse();
    assertThat(second.pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
    assertThat(second.complete()).isTrue();
    assertThat(second.inDoubt()).isEqualTo(1);
    assertThat(single.service.requests()).isEmpty();
  }

  @Test
  void changesOfARecordInDoubtAreHeld() {
    putInDoubt("c1", "Ada");
    bench.at("2026-03-01T01:00:00Z").edit("c1", "Lovelace");
    assertThat(bench.run().pushed()).isEqualTo(counts(0, 0, 0, 0, 1));

    bench.at("2026-03-01T02:00:00Z").crm.delete("Contacts", "c1");
    assertThat(bench.run().pushed()).isEqualTo(counts(0, 0, 0, 0, 1));
  }

  @Test
  void aPulledRecordWithTheValuesSentIsTheOneInDoubt() {
    putInDoubt("c1", "Ada");
    bench.service.page(record("s1", "Ada", "2026-03-01T00:00:05Z"));

    ModuleReport report = bench.runAt("2026-03-01T01:00:00Z");

    assertThat(report.pulled().unchanged()).isEqualTo(1);
    assertThat(report.inDoubt()).isZero();
    assertThat(bench.names()).containsExactly("Ada");
    assertThat(updatesAfterRenaming("c1")).isEqualTo("UPDATE s1=new c1");
  }

  @Test
  void aRecordThatIsOlderThanTheCreateIsAnotherOne() {
    putInDoubt("c1", "Ada");
    bench.service.page(
        record("s1", "Ada", "2026-02-28T23:54:59Z"), record("s2", "Ada", "2026-02-28T23:55:00Z"));

    ModuleReport report = bench.runAt("2026-03-01T01:00:00Z");

    assertThat(report.pulled().created()).isEqualTo(1);
    assertThat(report.pulled().unchanged()).isEqualTo(1);
    assertThat(report.inDoubt()).isZero();
    assertThat(bench.names()).containsExactly("Ada", "Ada");
    assertThat(updatesAfterRenaming("c1")).isEqualTo("UPDATE s2=new c1");
  }

  @Test
  void aRecordWithoutATimeAnswersNoCreate() {
    Bench untimed = new Bench(Modules.UNTIMED_BOTH);
    untimed.edit("c1", "Ada");
    untimed.service.failedPush(Outcome.UNKNOWN, 0, "no answer");
    untimed.run();
    untimed.service.page(record("s1", "Ada", ""));

    ModuleReport report = untimed.runAt("2026-03-01T01:00:00Z");

    assertThat(report.pulled().created()).isEqualTo(1);
    assertThat(report.inDoubt()).isEqualTo(1);
  }

  @Test
  void createsThatAreAlikeAreInterchangeable() {
    bench.edit("c1", "Twin").edit("c2", "Twin");
    bench.service.failedPush(Outcome.UNKNOWN, 0, "no answer");
    bench.run();
    bench.service.page(
        record("s1", "Twin", "2026-03-01T00:00:05Z"), record("s2", "Twin", "2026-03-01T00:00:06Z"));

    ModuleReport report = bench.runAt("2026-03-01T01:00:00Z");

    assertThat(report.pulled().unchanged()).isEqualTo(2);
    assertThat(report.inDoubt()).isZero();
    assertThat(bench.names()).hasSize(2);
  }

  @Test
  void whatChangedWhileInDoubtIsSentOnceTheRecordIsFound() {
    putInDoubt("c1", "Ada");
    bench.at("2026-03-01T01:00:00Z").edit("c1", "Lovelace").run();
    bench.service.page(record("s1", "Ada", "2026-03-01T00:00:05Z"));

    ModuleReport report = bench.runAt("2026-03-01T02:00:00Z");

    assertThat(report.pushed()).isEqualTo(counts(0, 1, 0, 0, 0));
    assertThat(bench.service.requests()).last().isEqualTo("UPDATE s1=Lovelace");
    assertThat(bench.names()).containsExactly("Lovelace");
  }

  @Test
  void aRecordWithoutAnyValueIdentifiesNothing() {
    putInDoubt("c1", "");
    bench.service.page(partial("s1", "", "2026-03-01T00:00:05Z"));

    bench.runAt("2026-03-01T01:00:00Z");

    assertThat(inDoubt()).containsExactly("c1");
  }

  @Test
  void somebodyMaySendItAgain() {
    putInDoubt("c1", "Ada");
    bench.builder().build().upkeep().sendAgain("Contacts", "c1");

    assertThat(bench.run().pushed()).isEqualTo(counts(1, 0, 0, 0, 0));
    assertThat(inDoubt()).isEmpty();
  }

  private void putInDoubt(String crmId, String name) {
    bench.crm.put(
        "Contacts",
        crmId,
        Map.of(
            "lastname", Value.text(name),
            "email", Value.text(name.isEmpty() ? "" : name + "@acme.test")));
    bench.service.failedPush(Outcome.UNKNOWN, 0, "no answer");
    assertThat(bench.run().pushed()).isEqualTo(counts(0, 0, 0, 1, 0));
    bench.service.requests();
  }

  private List<String> inDoubt() {
    return bench.builder().build().upkeep().inDoubt("Contacts").stream()
        .map(Intent::crmId)
        .toList();
  }

  /** Which service records the updates of these CRM records go to. */
  private String updatesAfterRenaming(String... crmIds) {
    bench.at("2026-03-02T00:00:00Z");
    for (String crmId : crmIds) {
      bench.edit(crmId, "new " + crmId);
    }
    bench.service.requests();
    bench.run();
    List<String> requests = bench.service.requests();
    return requests.get(requests.size() - 1);
  }

  private static Tuple tupleOf(String crmId, String why) {
    return tuple(
        crmId,
        why + " It is not known whether the record was made, so it is not sent again by itself.");
  }
}
