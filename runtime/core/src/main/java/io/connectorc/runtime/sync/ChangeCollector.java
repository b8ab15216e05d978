package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.crm.CrmChanges;
import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.sync.Verdict.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CRM changes until the limit is met or none is left (L13.4, L14.1). */
final class ChangeCollector<R extends MappedRecord> {
  private static final int PAGE = 100;

  private final Turn<R, ?> turn;
  private final ChangeSorter<R> sorter;
  private final Map<String, Verdict<R>> taken = new LinkedHashMap<>();

  ChangeCollector(Turn<R, ?> turn) {
    this.turn = turn;
    this.sorter = new ChangeSorter<>(turn);
  }

  /**
   * What the run takes.
   *
   * @param taken in order of modification
   * @param next where reading may go on once the taken ones are dealt with
   * @param left whether something that would be pushed is behind it
   */
  record Collected<R extends MappedRecord>(List<Verdict<R>> taken, CrmCursor next, boolean left) {}

  /**
   * @param room how many may be taken
   * @param changes is told what the state learns of those that need nothing
   */
  Collected<R> collect(int room, ChangeSet changes) throws CrmException {
    CrmCursor cursor = turn.ledger().push();
    boolean left = false;
    boolean more = true;
    while (more && !left) {
      CrmChanges page = turn.effects().crm().changes(turn.crmModule(), cursor, PAGE);
      left = !take(sorter.told(page.versions()), room, changes);
      more = page.more() && !page.next().equals(cursor);
      if (!left) {
        cursor = page.next();
      }
    }
    return new Collected<>(List.copyOf(taken.values()), cursor, left);
  }

  /** Takes what there is room for; false where something is left, which the cursor may not pass. */
  private boolean take(List<Verdict<R>> page, int room, ChangeSet changes) {
    boolean whole = true;
    List<Change> held = new ArrayList<>();
    for (Verdict<R> verdict : page) {
      // A record that is told again, further on, stands there with its newest version.
      taken.remove(verdict.change().crmId());
      if (!verdict.counts()) {
        pass(verdict, changes);
        if (verdict.kind() == Kind.HELD) {
          held.add(verdict.change());
        }
      } else if (taken.size() < room) {
        taken.put(verdict.change().crmId(), verdict);
      } else {
        whole = false;
      }
    }
    // Where the page is read again in the next run, that one counts them.
    if (whole) {
      held.forEach(turn::held);
    }
    return whole;
  }

  /** What the state learns of a change that is not sent. */
  static void pass(Verdict<?> verdict, ChangeSet changes) {
    if (verdict.seen() != null) {
      changes.link(verdict.seen());
    }
    if (verdict.change().kept() && verdict.kind() != Kind.WAITS) {
      changes.dropKept(Direction.PUSH, verdict.change().crmId());
    }
  }
}
