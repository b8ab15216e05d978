package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.event.SyncEvent;
import io.connectorc.runtime.event.Warning;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.sync.PullCursor.Fresh;
import io.connectorc.runtime.sync.ReadPage.Unusable;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pulls a module: first what was kept, then page after page until nothing new comes (L13.2). */
final class PullStage<R extends MappedRecord, C extends ServiceClient> {
  private final Turn<R, C> turn;
  private final ModuleInfo info;
  private final PullWords words;
  private final PageReader<R> reader;
  private final PullCursor cursor;
  private final WaitingVersions<R> waiting;
  private final DeletionGuard guard;
  private final Appender<R, C> appender;
  private final PageApplier<R> applier;
  private final Set<String> unusable = new HashSet<>();
  private int used;

  PullStage(Turn<R, C> turn) {
    this.turn = turn;
    this.info = turn.module().info();
    this.words = new PullWords(info, turn.scope().source(), turn.scope().secrets());
    this.reader = new PageReader<>(turn.module(), turn.versions(), words);
    this.waiting = new WaitingVersions<>(turn, reader);
    this.cursor = new PullCursor(turn.ledger().pull(), info.timed());
    this.guard =
        new DeletionGuard(
            turn.scope().confirmedDeletions().contains(turn.name()),
            turn.ledger().areDeletionsStopped(),
            turn.ledger().linkCount());
    this.appender = new Appender<>(turn);
    this.applier = new PageApplier<>(turn, guard);
  }

  /** Pulls; what ends it early stands in the tally. */
  void run() {
    try {
      boolean ended = keptRecords() && pages();
      if (!guard.hasStopped() && (ended || guard.isConfirmed())) {
        turn.ledger().commit(new ChangeSet(), false);
      }
    } catch (RequestException e) {
      failed(e);
    } catch (CrmException e) {
      turn.tally().error(Reason.of(e));
    }
  }

  private void failed(RequestException e) {
    switch (e.outcome()) {
      case INTERRUPTED -> turn.tally().stopped();
      case TRY_LATER -> turn.tally().endRun(Reason.of(e));
      case NOT_DONE, UNKNOWN -> turn.tally().error(Reason.of(e));
    }
  }

  /** Tries what was kept; false where that ends the pull (L13.7). */
  private boolean keptRecords() throws RequestException, CrmException {
    List<KeptRecord> due = turn.ledger().due(Direction.PULL, turn.scope().started());
    for (KeptRecord kept : due) {
      if (isOver()) {
        return false;
      }
      ChangeSet changes = new ChangeSet();
      boolean whole = retry(kept, changes);
      if (!whole) {
        cut(changes);
        return false;
      }
      turn.ledger().commit(changes);
      used++;
    }
    return !isOver();
  }

  private boolean retry(KeptRecord kept, ChangeSet changes) throws RequestException, CrmException {
    Incoming<R> in;
    try {
      in = reader.reread(kept);
    } catch (RequestException e) {
      String shown = turn.tally().failed(Direction.PULL, kept.id(), null, Reason.of(e));
      changes.keep(
          turn.failed(
              Direction.PULL, kept.id(), kept.source(), kept.modified(), shown, kept.tries()));
      return true;
    }
    return applier.apply(appender.append(List.of(in), cursor.token()), changes);
  }

  /** Pulls pages; false where that ended before one brought nothing new. */
  private boolean pages() throws RequestException, CrmException {
    boolean first = true;
    while (!isOver()) {
      ReadPage<R> page = reader.read(turn.module().pull(turn.client(), cursor.token()));
      Fresh<R> fresh = cursor.fresh(page.records());
      List<Incoming<R>> whole = appender.append(waiting.leftOutOf(fresh.records()), cursor.token());
      report(page, first || fresh.anythingNew());
      if (!apply(page, fresh, whole)) {
        return false;
      }
      if (!fresh.anythingNew()) {
        return true;
      }
      first = false;
    }
    return false;
  }

  /** Whether the pull is to end though more may come: its limit is reached, or it was stopped. */
  private boolean isOver() {
    if (turn.isStopped()) {
      turn.tally().stopped();
      return true;
    }
    if (used >= turn.limit()) {
      turn.tally().incomplete();
      return true;
    }
    return false;
  }

  /**
   * Applies a page and commits it; false where it was cut.
   *
   * @param whole what of the fresh ones is to be applied, with appended fields
   */
  private boolean apply(ReadPage<R> page, Fresh<R> fresh, List<Incoming<R>> whole)
      throws CrmException {
    ChangeSet changes = new ChangeSet();
    if (!applier.apply(whole, changes)) {
      cut(changes);
      return false;
    }
    cursor.advance(page, turn.now());
    turn.ledger().commitPull(changes, cursor.progress());
    used += fresh.records().size();
    turn.tally().tell(new SyncEvent.PagePulled(turn.name(), page.size(), turn.tally().pulled()));
    boolean last = !fresh.anythingNew() || used >= turn.limit();
    if (last && cursor.isAtBoundary(page)) {
      turn.tally().warn(Warning.Kind.BOUNDARY, words.boundary(page.size(), cursor.token()));
    }
    return true;
  }

  /**
   * Reports what the page shows by itself.
   *
   * @param misfitsToo false for a page that only repeats what was told before
   */
  private void report(ReadPage<R> page, boolean misfitsToo) {
    for (Unusable record : page.unusable()) {
      if (unusable.add(new String(record.source().copy(), StandardCharsets.UTF_8))) {
        turn.tally().failed(Direction.PULL, record.id(), null, record.reason());
        used++;
      }
    }
    for (int i = 0; misfitsToo && i < page.page().misfits(); i++) {
      turn.tally().failed(Direction.PULL, null, null, words.notAnObject());
      used++;
    }
    if (page.page().recordsMissing()) {
      turn.tally().warn(Warning.Kind.NORECORDS, words.noRecords());
    }
    if (info.timed() && page.isUnordered()) {
      turn.tally().warn(Warning.Kind.UNORDERED, words.unordered());
    }
  }

  /** Commits what stood before the first deletion of a page, and that deletions are stopped. */
  private void cut(ChangeSet changes) {
    turn.ledger().commit(changes, true);
    turn.tally().incomplete();
    turn.tally()
        .warn(
            Warning.Kind.MASSDELETE,
            guard.wouldDeleteTooMany()
                ? words.massDelete(guard.linked())
                : words.deletionsStopped());
  }
}
