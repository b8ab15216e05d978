package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.state.PullProgress;
import io.connectorc.runtime.state.SeenVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a pull has come: the token, and which versions were dealt with already (L13.2, L13.3).
 */
final class PullCursor {
  private static final Duration AHEAD = Duration.ofMinutes(5);
  private static final String GONE = "deleted";

  private final boolean timed;
  private final Set<SeenVersion> versions = new HashSet<>();
  private final Map<String, String> hashesById = new HashMap<>();
  private PullProgress progress;

  /**
   * @param timed whether the records bear times of their own (L11.4)
   */
  PullCursor(PullProgress progress, boolean timed) {
    this.progress = progress;
    this.timed = timed;
    this.versions.addAll(progress.seen());
  }

  /**
   * What a page brings.
   *
   * @param records those that are to be applied
   * @param anythingNew false ends the pull
   */
  record Fresh<R extends MappedRecord>(List<Incoming<R>> records, boolean anythingNew) {}

  PullProgress progress() {
    return progress;
  }

  Instant token() {
    return progress.token();
  }

  /** Leaves out what is known, and knows the rest from now on. */
  <R extends MappedRecord> Fresh<R> fresh(List<Incoming<R>> page) {
    return timed ? freshByTime(page) : freshById(page);
  }

  private <R extends MappedRecord> Fresh<R> freshByTime(List<Incoming<R>> page) {
    List<Incoming<R>> fresh = new ArrayList<>();
    Map<SeenVersion, String> here = new HashMap<>();
    for (Incoming<R> record : page) {
      // One page may give a version twice; where the values differ, its order decides.
      boolean again = mark(record).equals(here.put(record.version(), mark(record)));
      if (!again && !versions.contains(record.version())) {
        fresh.add(record);
      }
    }
    versions.addAll(here.keySet());
    return new Fresh<>(fresh, !fresh.isEmpty());
  }

  private <R extends MappedRecord> Fresh<R> freshById(List<Incoming<R>> page) {
    List<Incoming<R>> fresh = new ArrayList<>();
    boolean anythingNew = false;
    for (Incoming<R> record : page) {
      String before = hashesById.put(record.id(), mark(record));
      anythingNew |= before == null;
      if (!mark(record).equals(before)) {
        fresh.add(record);
      }
    }
    return new Fresh<>(fresh, anythingNew);
  }

  private static String mark(Incoming<?> record) {
    return record.deleted() ? GONE : record.hash();
  }

  /**
   * Moves on behind a page that was applied.
   *
   * @param now our clock, for an answer that does not tell the service's
   */
  void advance(ReadPage<?> read, Instant now) {
    if (read.records().isEmpty()) {
      return;
    }
    Instant token = timed ? highest(read, now) : later(token(), read.page().sentAt());
    progress = new PullProgress(token, timed ? beside(token, read) : Set.of());
  }

  private Instant highest(ReadPage<?> read, Instant now) {
    Page<?> page = read.page();
    Instant clock = page.serviceTime() == null ? now : page.serviceTime();
    Instant bound = clock.plus(AHEAD);
    Instant highest = token();
    for (Incoming<?> record : read.records()) {
      if (!record.modified().isAfter(bound)) {
        highest = later(highest, record.modified());
      }
    }
    return highest;
  }

  /** Versions at the token's instant, and of those ahead of it the newest of each record. */
  private Set<SeenVersion> beside(Instant token, ReadPage<?> read) {
    Set<SeenVersion> seen = new HashSet<>();
    Map<String, Instant> ahead = new HashMap<>();
    for (SeenVersion version : progress.seen()) {
      sort(version, token, seen, ahead);
    }
    for (Incoming<?> record : read.records()) {
      sort(record.version(), token, seen, ahead);
    }
    ahead.forEach((id, modified) -> seen.add(new SeenVersion(id, modified)));
    return seen;
  }

  private static void sort(
      SeenVersion version, Instant token, Set<SeenVersion> seen, Map<String, Instant> ahead) {
    if (version.modified().equals(token)) {
      seen.add(version);
    } else if (version.modified().isAfter(token)) {
      ahead.merge(version.id(), version.modified(), PullCursor::later);
    }
  }

  /** Whether a page holds several records that all bear the token's own instant (L13.3). */
  boolean isAtBoundary(ReadPage<?> read) {
    return timed
        && read.records().size() > 1
        && read.records().size() == read.size()
        && read.records().stream().allMatch(record -> record.modified().equals(token()));
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
