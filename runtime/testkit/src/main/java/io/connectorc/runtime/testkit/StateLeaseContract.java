package io.connectorc.runtime.testkit;

import static io.connectorc.runtime.testkit.StateSamples.link;
import static io.connectorc.runtime.testkit.StateSamples.links;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.connectorc.runtime.state.LeaseLostException;
import io.connectorc.runtime.state.StateSession;
import io.connectorc.runtime.state.StateStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The part of the {@link StateStoreContract} that is about who holds an installation. */
abstract class StateLeaseContract {
  static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  static final Duration LEASE = Duration.ofMinutes(10);

  final SettableClock clock = new SettableClock(NOW);

  /** Opens the store; a second time in one test, the same one again, as after a restart. */
  protected abstract StateStore store(InstantSource clock);

  @Test
  void installationsDoNotTouchEachOther() {
    try (StateStore store = store(clock);
        StateSession one = open(store, "one");
        StateSession two = open(store, "two")) {
      one.commit("Contacts", links(link("s1", "c1", "h")));
      one.seal(Map.of("company", "one's"));

      assertThat(two.seals()).isEmpty();
      assertThat(two.linksByServiceId("Contacts", List.of("s1"))).isEmpty();
    }
  }

  @Test
  void oneRunAtATimeHoldsAnInstallation() {
    try (StateStore store = store(clock)) {
      try (StateSession first = open(store)) {
        assertThat(first.progress("Contacts")).isEmpty();
        assertThat(store.open("acme", "second", LEASE)).isEmpty();
      }
      try (StateSession second = open(store)) {
        assertThat(second.progress("Contacts")).isEmpty();
      }
    }
  }

  @Test
  void aLeaseThatRanOutIsTakenAndItsOldHolderChangesNothing() {
    try (StateStore store = store(clock);
        StateSession stale = open(store)) {
      clock.advance(LEASE.plusSeconds(1));
      try (StateSession fresh = open(store)) {
        assertThatExceptionOfType(LeaseLostException.class)
            .isThrownBy(() -> stale.commit("Contacts", links(link("s1", "c1", "h"))));
        assertThatExceptionOfType(LeaseLostException.class)
            .isThrownBy(() -> stale.seal(Map.of("company", "stale")));
        assertThat(fresh.linkCount("Contacts")).isZero();
        assertThat(fresh.seals()).isEmpty();

        fresh.commit("Contacts", links(link("s1", "c1", "h")));
        assertThat(fresh.linkCount("Contacts")).isEqualTo(1);
      }
    }
  }

  @Test
  void aRenewedLeaseIsHeldAndALostOneIsNotRenewed() {
    try (StateStore store = store(clock);
        StateSession session = open(store)) {
      clock.advance(LEASE.minusSeconds(1));
      session.renew();
      clock.advance(LEASE.minusSeconds(1));
      assertThat(store.open("acme", "second", LEASE)).isEmpty();

      clock.advance(Duration.ofSeconds(2));
      try (StateSession fresh = open(store)) {
        assertThatExceptionOfType(LeaseLostException.class).isThrownBy(session::renew);
        fresh.renew();
      }
    }
  }

  @Test
  void aStaleHolderThatClosesLeavesTheLeaseToTheNewOne() {
    try (StateStore store = store(clock)) {
      StateSession fresh;
      try (StateSession stale = open(store)) {
        assertThat(stale.linkCount("Contacts")).isZero();
        clock.advance(LEASE.plusSeconds(1));
        fresh = open(store);
      }
      try (fresh) {
        assertThat(store.open("acme", "third", LEASE)).isEmpty();
      }
    }
  }

  @Test
  void aCommitRenewsTheLease() {
    try (StateStore store = store(clock);
        StateSession session = open(store)) {
      clock.advance(LEASE.minusSeconds(1));
      session.commit("Contacts", links(link("s1", "c1", "h")));
      clock.advance(LEASE.minusSeconds(1));

      assertThat(store.open("acme", "second", LEASE)).isEmpty();
    }
  }

  static StateSession open(StateStore store) {
    return open(store, "acme");
  }

  static StateSession open(StateStore store, String installation) {
    return store.open(installation, "the test", LEASE).orElseThrow();
  }
}
