package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.deleted;
import static io.connectorc.runtime.testkit.engine.Pages.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.connectorc.runtime.Upkeep;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.crm.CrmWrite;
import io.connectorc.runtime.event.Counts;
import io.connectorc.runtime.event.Failure;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.KeptRecord;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records that failed by themselves are kept and tried again (L13.7). */
class KeptRecordsTest {
  private static final Counts NONE = Counts.NONE;

  private final Bench bench = new Bench(Modules.CONTACTS);

  @Test
  void recordsOfARefusedBatchGoAgainAMinuteLaterEachAloneBeforeTheNewOnes() {
    bench.edit("c1", "Bad").edit("c2", "Grace").edit("c3", "Anita");
    bench.service.failedPush(Outcome.NOT_DONE, 422, "one of them is bad");
    assertThat(bench.run().pushed()).isEqualTo(PushTest.counts(0, 0, 0, 3, 0));

    bench.at("2026-03-01T00:00:45Z").edit("c4", "Ada");
    assertThat(bench.run().pushed()).isEqualTo(PushTest.counts(1, 0, 0, 0, 0));

    bench.at("2026-03-01T00:01:30Z").edit("c5", "Barbara").at("2026-03-01T00:02:00Z");
    bench.service.requests();
    bench.service.failedPush(Outcome.NOT_DONE, 422, "Bad is bad");
    ModuleReport third = bench.run();
    assertThat(third.pushed()).isEqualTo(PushTest.counts(3, 0, 0, 1, 0));
    assertThat(third.failures())
        .containsExactly(new Failure(Direction.PUSH, null, "c1", "Bad is bad"));
    assertThat(pushes())
        .containsExactly("CREATE Bad", "CREATE Grace", "CREATE Anita", "CREATE Barbara");

    assertThat(bench.runAt("2026-03-01T00:03:59Z").pushed()).isEqualTo(NONE);
    assertThat(bench.runAt("2026-03-01T00:04:00Z").pushed())
        .isEqualTo(PushTest.counts(1, 0, 0, 0, 0));
    assertThat(kept()).isEmpty();
  }

  @Test
  void aPulledRecordThatTheCrmRefusesIsTriedAgainFromTheKeptAnswer() {
    bench.crm.refuse("the name is taken", write -> true);
    bench.service.page(
        record("s1", "Ada", "2026-02-01T10:00:00Z"), record("s2", "Grace", "2026-02-02T10:00:00Z"));

    ModuleReport first = bench.run();

    assertThat(first.pulled()).isEqualTo(PullTest.counts(0, 0, 0, 0, 2));
    assertThat(first.complete()).isTrue();
    assertThat(first.failures())
        .containsExactly(
            new Failure(Direction.PULL, "s1", null, "the name is taken"),
            new Failure(Direction.PULL, "s2", null, "the name is taken"));
    assertThat(bench.service.requests()).last().isEqualTo("pull Contacts 2026-02-02T10:00:00Z");

    bench.crm.refuseNothing();
    assertThat(bench.runAt("2026-03-01T00:00:59Z").pulled()).isEqualTo(NONE);
    assertThat(bench.runAt("2026-03-01T00:01:00Z").pulled())
        .isEqualTo(PullTest.counts(2, 0, 0, 0, 0));
    assertThat(bench.names()).containsExactly("Ada", "Grace");
    assertThat(kept()).isEmpty();
  }

  @Test
  void eachFailureDoublesTheWaitUpToADay() {
    bench.edit("c1", "unmappable");
    Instant due = bench.clock.instant();
    for (int minutes : List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440)) {
      bench.clock.set(due);
      assertThat(bench.run().pushed().failed()).isEqualTo(1);
      due = due.plusSeconds(60L * minutes);
      assertThat(kept()).extracting(KeptRecord::next).containsExactly(due);
    }
  }

  @Test
  void aNewerVersionReplacesAKeptOne() {
    bench.crm.refuse("too long", write -> true);
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    bench.run();
    bench.service.page(record("s1", "Augusta", "2026-02-02T10:00:00Z"));
    bench.run();
    assertThat(kept())
        .extracting(KeptRecord::modified, KeptRecord::tries)
        .containsExactly(tuple(Instant.parse("2026-02-02T10:00:00Z"), 1));

    bench.crm.refuseNothing();
    bench.service.page(record("s1", "Lovelace", "2026-02-03T10:00:00Z"));
    assertThat(bench.run().pulled().created()).isEqualTo(1);
    assertThat(kept()).isEmpty();
  }

  @Test
  void anOlderVersionToldAgainDoesNotReplaceAKeptOne() {
    bench.crm.refuse("too long", write -> true);
    bench.service.page(record("s1", "Augusta", "2026-02-02T10:00:00Z"));
    bench.run();
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    bench.run();

    assertThat(kept())
        .extracting(KeptRecord::modified)
        .containsExactly(Instant.parse("2026-02-02T10:00:00Z"));
  }

  @Test
  void aKeptVersionToldAgainWaitsForItsNextTry() {
    bench.crm.refuse("too long", write -> write.toString().contains("Ada"));
    bench.service.page(
        record("s1", "Ada", "2026-02-01T10:00:00Z"), record("s2", "Grace", "2026-02-02T10:00:00Z"));
    bench.run();
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));

    assertThat(bench.runAt("2026-03-01T00:00:30Z").pulled()).isEqualTo(NONE);

    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    assertThat(bench.runAt("2026-03-01T00:01:00Z").pulled())
        .isEqualTo(PullTest.counts(0, 0, 0, 0, 1));
    assertThat(kept()).extracting(KeptRecord::tries).containsExactly(2);
  }

  @Test
  void aKeptVersionWithoutATimeOfItsOwnWaitsAsLongAsItsValuesStay() {
    Bench untimed = new Bench(Modules.UNTIMED);
    untimed.crm.refuse("too long", write -> true);
    untimed.service.page(record("s1", "Ada", ""));
    assertThat(untimed.run().pulled().failed()).isEqualTo(1);
    untimed.service.page(record("s1", "Ada", ""));
    assertThat(untimed.runAt("2026-03-01T00:00:30Z").pulled()).isEqualTo(NONE);

    untimed.service.page(record("s1", "Augusta", ""));
    assertThat(untimed.runAt("2026-03-01T00:00:40Z").pulled().failed()).isEqualTo(1);
    assertThat(untimed.builder().build().upkeep().kept("Contacts"))
        .extracting(KeptRecord::tries, KeptRecord::next)
        .containsExactly(tuple(1, Instant.parse("2026-03-01T00:01:40Z")));
  }

  @Test
  void twoVersionsOfOneInstantAreTwo() {
    bench.crm.refuse("too long", write -> write.toString().contains("Ada"));
    bench.service.page(
        record("s1", "Ada", "2026-02-01T10:00:00Z"), record("s2", "Grace", "2026-02-02T10:00:00Z"));
    bench.run();
    bench.service.page(record("s1", "Lovelace", "2026-02-01T10:00:00Z"));

    assertThat(bench.runAt("2026-03-01T00:00:30Z").pulled().created()).isEqualTo(1);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aDeletionReplacesAKeptVersion() {
    bench.crm.refuse("too long", write -> write instanceof CrmWrite.Create);
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    bench.run();
    bench.service.page(deleted("s1", "2026-02-02T10:00:00Z"));
    bench.run();

    assertThat(kept()).isEmpty();
  }

  @Test
  void aPushedRecordIsTriedAgainWithItsPresentVersion() {
    bench.edit("c1", "unmappable");
    bench.run();
    bench.at("2026-03-01T00:00:30Z").edit("c1", "Ada");

    assertThat(bench.run().pushed()).isEqualTo(PushTest.counts(1, 0, 0, 0, 0));
    assertThat(kept()).isEmpty();
    assertThat(bench.runAt("2026-03-01T00:05:00Z").pushed()).isEqualTo(NONE);
  }

  @Test
  void aKeptRecordThatWasDeletedInTheMeantimeIsDropped() {
    bench.edit("c1", "unmappable");
    bench.run();
    bench.at("2026-03-01T00:02:00Z").crm.delete("Contacts", "c1");

    assertThat(bench.run().pushed()).isEqualTo(NONE);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aRecordIsRetriedOrDroppedByHand() {
    bench.crm.refuse("too long", write -> true);
    bench.service.page(
        record("s1", "Ada", "2026-02-01T10:00:00Z"), record("s2", "Grace", "2026-02-02T10:00:00Z"));
    bench.run();
    bench.crm.refuseNothing();
    Upkeep upkeep = bench.builder().build().upkeep();

    assertThat(upkeep.retry("Contacts", Direction.PULL, "s1")).isTrue();
    assertThat(upkeep.retry("Contacts", Direction.PULL, "s9")).isFalse();
    upkeep.drop("Contacts", Direction.PULL, "s2");

    assertThat(bench.run().pulled()).isEqualTo(PullTest.counts(1, 0, 0, 0, 0));
    assertThat(kept()).isEmpty();
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
