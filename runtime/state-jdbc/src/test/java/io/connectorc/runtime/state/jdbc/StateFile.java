package io.connectorc.runtime.state.jdbc;

import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.state.ModuleProgress;
import io.connectorc.runtime.state.PullProgress;
import io.connectorc.runtime.state.SeenVersion;
import io.connectorc.runtime.state.StateChange;
import io.connectorc.runtime.state.StateSession;
import io.connectorc.runtime.state.StateStore;
import io.connectorc.runtime.testkit.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** A state in a file, and pages to commit to it: page n has ten links and the token of second n. */
final class StateFile {
  static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  static final Duration LEASE = Duration.ofMinutes(10);
  static final String MODULE = "Contacts";
  static final int LINKS = 10;

  final Path path;
  final SettableClock clock = new SettableClock(NOW);

  StateFile(Path path) {
    this.path = path;
  }

  JdbcState open() {
    return JdbcState.sqlite(path, clock);
  }

  /** Opens it with something between, and without patience for others. */
  JdbcState open(UnaryOperator<DataSource> effects) {
    return JdbcState.open(Sqlite.of(path, Duration.ofMillis(50)), effects, clock);
  }

  static StateSession session(StateStore store) {
    return store.open("acme", "the test", LEASE).orElseThrow();
  }

  static StateChange page(int number) {
    Instant token = Instant.ofEpochSecond(number);
    return new StateChange(
        new ModuleProgress(
            Instant.EPOCH,
            new PullProgress(token, Set.of(new SeenVersion("s" + number, token))),
            new CrmCursor.Since(token),
            true,
            false),
        links(number * LINKS, LINKS),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Intent("c" + number, "h", token)),
        List.of("c" + (number - 1)),
        List.of(),
        List.of());
  }

  static List<Link> links(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(
            n ->
                new Link(
                    "s" + n, "c" + n, "0123456789abcdef".repeat(2), "fedcba98".repeat(4), null))
        .toList();
  }

  /**
   * The number of the last page in a state; 0 where there is none. Fails where it is no whole page.
   */
  static int pages(StateSession session) {
    Optional<ModuleProgress> progress = session.progress(MODULE);
    PullProgress pull = progress.map(ModuleProgress::pull).orElse(null);
    int pages = pull == null ? 0 : (int) pull.token().getEpochSecond();
    boolean whole =
        session.linkCount(MODULE) == (long) pages * LINKS
            && session.intents(MODULE).size() == Math.min(pages, 1);
    if (!whole) {
      throw new AssertionError("half a page: " + progress + ", " + session.linkCount(MODULE));
    }
    return pages;
  }

  /** The same of the state in the file, whoever held it before. */
  int pages() {
    clock.advance(LEASE.plusSeconds(1));
    try (StateStore store = open();
        StateSession session = session(store)) {
      return pages(session);
    }
  }
}
