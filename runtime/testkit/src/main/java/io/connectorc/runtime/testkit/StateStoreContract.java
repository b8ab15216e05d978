package io.connectorc.runtime.testkit;

import static io.connectorc.runtime.testkit.StateSamples.change;
import static io.connectorc.runtime.testkit.StateSamples.crmIntents;
import static io.connectorc.runtime.testkit.StateSamples.intents;
import static io.connectorc.runtime.testkit.StateSamples.kept;
import static io.connectorc.runtime.testkit.StateSamples.link;
import static io.connectorc.runtime.testkit.StateSamples.links;
import static io.connectorc.runtime.testkit.StateSamples.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.state.CrmIntent;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.state.ModuleProgress;
import io.connectorc.runtime.state.PullProgress;
import io.connectorc.runtime.state.SeenVersion;
import io.connectorc.runtime.state.StateChange;
import io.connectorc.runtime.state.StateChange.KeptKey;
import io.connectorc.runtime.state.StateSession;
import io.connectorc.runtime.state.StateStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link StateStore} must do. A store's test class extends it and opens stores over one
 * place, which is empty when a test begins.
 */
public abstract class StateStoreContract extends StateLeaseContract {
  @Test
  void aNewInstallationRemembersNothing() {
    try (StateStore store = store(clock);
        StateSession session = open(store)) {
      assertThat(session.progress("Contacts")).isEmpty();
      assertThat(session.linksByServiceId("Contacts", List.of("s1"))).isEmpty();
      assertThat(session.linksByCrmId("Contacts", List.of())).isEmpty();
      assertThat(session.linkCount("Contacts")).isZero();
      assertThat(session.dueRecords("Contacts", Direction.PULL, NOW)).isEmpty();
      assertThat(session.allKept("Contacts", Direction.PUSH)).isEmpty();
      assertThat(session.intents("Contacts")).isEmpty();
      assertThat(session.seals()).isEmpty();
    }
  }

  @Test
  void progressComesBackAsItWas() {
    ModuleProgress progress =
        new ModuleProgress(
            Instant.EPOCH,
            new PullProgress(
                Instant.parse("2026-02-01T10:00:00.123456789Z"),
                Set.of(
                    new SeenVersion("s1", Instant.parse("2026-02-01T10:00:00.123456789Z")),
                    new SeenVersion("s2", Instant.parse("2031-01-01T00:00:00Z")))),
            new CrmCursor.Position("page 7; \"behind\" Zoë"),
            true,
            true);
    ModuleProgress later =
        new ModuleProgress(NOW, null, new CrmCursor.Since(NOW.plusNanos(1)), false, false);

    commit("Contacts", change(progress));
    commit("Leads", change(later));
    commit("Contacts", links(link("s1", "c1", "h1")));

    inspect(session -> assertThat(session.progress("Contacts")).contains(progress));
    inspect(session -> assertThat(session.progress("Leads")).contains(later));
    inspect(session -> assertThat(session.progress("contacts")).isEmpty());
  }

  @Test
  void linksAreFoundFromBothSides() {
    Link ada = new Link("s1", "c1", "aa", "bb", "[\"Ada\",null]");
    commit("Contacts", links(ada, link("007", "c2", "h")));

    try (StateStore store = store(clock);
        StateSession session = open(store)) {
      assertThat(session.linksByServiceId("Contacts", List.of("s1", "7", "s9")))
          .containsOnlyKeys("s1")
          .containsValue(ada);
      assertThat(session.linksByCrmId("Contacts", Set.of("c1", "c2", "C1")))
          .containsOnlyKeys("c1", "c2");
      assertThat(session.linkCount("Contacts")).isEqualTo(2);
      assertThat(session.linksByServiceId("Leads", List.of("s1"))).isEmpty();
    }
  }

  @Test
  void anIdIsInOneLinkAtMost() {
    commit("Contacts", links(link("s1", "c1", "h"), link("s2", "c2", "h")));
    commit("Contacts", links(link("s1", "c2", "new")));

    try (StateStore store = store(clock);
        StateSession session = open(store)) {
      assertThat(session.linksByServiceId("Contacts", List.of("s1", "s2")))
          .containsOnlyKeys("s1")
          .containsValue(link("s1", "c2", "new"));
      assertThat(session.linksByCrmId("Contacts", List.of("c1"))).isEmpty();
      assertThat(session.linkCount("Contacts")).isEqualTo(1);
    }
  }

  @Test
  void aLinkThatIsDroppedAndPutInOneCommitIsThere() {
    commit("Contacts", links(link("s1", "c1", "old")));
    commit(
        "Contacts",
        new StateChange(
            null,
            List.of(link("s1", "c7", "new")),
            List.of("s1", "s-unknown"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));

    inspect(
        session ->
            assertThat(session.linksByCrmId("Contacts", List.of("c1", "c7")))
                .containsOnlyKeys("c7"));
  }

  @Test
  void hundredsOfIdsAreLookedUpAtOnce() {
    List<String> ids = IntStream.range(0, 1200).mapToObj(number -> "s" + number).toList();
    commit("Contacts", links(ids.stream().map(id -> link(id, "c" + id, "h")).toArray(Link[]::new)));

    inspect(session -> assertThat(session.linksByServiceId("Contacts", ids)).hasSize(1200));
  }

  @Test
  void keptRecordsComeWhenTheyAreDueTheLongestKeptFirst() {
    commit("Contacts", kept(record("c3", 1, NOW), record("c1", 1, NOW)));
    commit("Contacts", kept(record("c2", 1, NOW.plusSeconds(60))));

    inspect(
        session ->
            assertThat(session.dueRecords("Contacts", Direction.PUSH, NOW))
                .extracting(KeptRecord::id)
                .containsExactly("c3", "c1"));
    inspect(
        session ->
            assertThat(session.dueRecords("Contacts", Direction.PUSH, NOW.plusSeconds(60)))
                .extracting(KeptRecord::id)
                .containsExactly("c3", "c1", "c2"));
    inspect(session -> assertThat(session.dueRecords("Contacts", Direction.PULL, NOW)).isEmpty());
  }

  @Test
  void aKeptRecordComesBackAsItWas() {
    byte[] source = "{\"name\":\"Zoë\"}".getBytes(StandardCharsets.UTF_8);
    KeptRecord pulled =
        new KeptRecord(Direction.PULL, "7", source, NOW.minusNanos(1), "why", 3, NOW);
    KeptRecord pushed = new KeptRecord(Direction.PUSH, "7", null, null, "other", 1, NOW);
    commit("Contacts", kept(pulled, pushed));

    inspect(
        session -> {
          List<KeptRecord> found = session.allKept("Contacts", Direction.PULL);
          assertThat(found).hasSize(1);
          assertThat(found.get(0)).usingRecursiveComparison().isEqualTo(pulled);
        });
    inspect(
        session ->
            assertThat(session.keptRecords("Contacts", Direction.PUSH, List.of("7", "8")))
                .containsOnlyKeys("7")
                .containsValue(pushed));
  }

  @Test
  void aKeptRecordIsReplacedAndDropped() {
    commit("Contacts", kept(record("c1", 1, NOW), record("c2", 1, NOW)));
    commit("Contacts", kept(record("c1", 2, NOW.plusSeconds(120))));
    commit(
        "Contacts",
        new StateChange(
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(new KeptKey(Direction.PUSH, "c2"), new KeptKey(Direction.PULL, "c1")),
            List.of(),
            List.of(),
            List.of(),
            List.of()));

    inspect(
        session ->
            assertThat(session.allKept("Contacts", Direction.PUSH))
                .containsExactly(record("c1", 2, NOW.plusSeconds(120))));
  }

  @Test
  void aKeptRecordIsTriedAgainWhenSomebodyAsks() {
    commit("Contacts", kept(record("c1", 4, NOW.plusSeconds(480))));

    inspect(
        session ->
            assertThat(session.retryNow("Contacts", new KeptKey(Direction.PUSH, "c1"), NOW))
                .isTrue());
    inspect(
        session ->
            assertThat(session.retryNow("Contacts", new KeptKey(Direction.PULL, "c1"), NOW))
                .isFalse());
    inspect(
        session ->
            assertThat(session.dueRecords("Contacts", Direction.PUSH, NOW))
                .containsExactly(record("c1", 4, NOW)));
  }

  @Test
  void intentsStayUntilTheyAreDropped() {
    Intent first = new Intent("c1", "h1", NOW.plusNanos(1000));
    Intent second = new Intent("c2", "h2", NOW);
    commit("Contacts", intents(List.of(first, second), List.of()));
    commit("Contacts", intents(List.of(), List.of("c2", "c9")));

    inspect(session -> assertThat(session.intents("Contacts")).containsExactly(first));
  }

  @Test
  void recordsThatTheCrmIsToMakeStayUntilTheyAreSettled() {
    CrmIntent ada = new CrmIntent("s1", "acme/Contacts/s1", "aa", "bb", "[\"Ada\",null]");
    CrmIntent grace = new CrmIntent("s2", "acme/Contacts/s2", "cc", "dd", null);
    CrmIntent later = new CrmIntent("s1", "other key", "ee", "ff", null);
    commit("Contacts", crmIntents(List.of(ada, grace), List.of()));
    inspect(
        session ->
            assertThat(session.crmIntents("Contacts")).containsExactlyInAnyOrder(ada, grace));
    commit("Contacts", crmIntents(List.of(later), List.of("s2", "s9")));

    inspect(session -> assertThat(session.crmIntents("Contacts")).containsExactly(later));
    inspect(session -> assertThat(session.crmIntents("Leads")).isEmpty());
    inspect(session -> assertThat(session.intents("Contacts")).isEmpty());
  }

  @Test
  void sealsAreReplacedAsAWhole() {
    inspect(session -> session.seal(Map.of("company", "s\u00e9al 1", "colour", "seal 2")));
    inspect(session -> session.seal(Map.of("company", "seal 3", "region", "")));
    commit("Contacts", links(link("s1", "c1", "h")));

    inspect(
        session ->
            assertThat(session.seals()).isEqualTo(Map.of("company", "seal 3", "region", "")));

    inspect(session -> session.seal(Map.of()));
    inspect(session -> assertThat(session.seals()).isEmpty());
  }

  /** Looks at the state through a store of its own. */
  private void inspect(Consumer<StateSession> look) {
    try (StateStore store = store(clock);
        StateSession session = open(store)) {
      look.accept(session);
    }
  }

  private void commit(String module, StateChange change) {
    try (StateStore store = store(clock);
        StateSession session = open(store)) {
      session.commit(module, change);
    }
  }
}
