package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmVersion;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.sync.ChangeCollector.Collected;
import io.connectorc.runtime.sync.Verdict.Kind;
import java.util.Comparator;
import java.util.List;

/** Pushes a module: first what was kept, then creates, updates and deletes (L13.4). */
final class PushStage<R extends MappedRecord, C extends ServiceClient> {
  private final Turn<R, C> turn;
  private final BatchSender<R, C> sender;
  private int used;

  PushStage(Turn<R, C> turn) {
    this.turn = turn;
    this.sender = new BatchSender<>(turn);
  }

  /** Gives where the next push goes on reading changes. */
  CrmCursor run() {
    CrmCursor cursor = turn.ledger().push();
    try {
      if (keptRecords()) {
        cursor = changes(cursor);
      }
    } catch (CrmException e) {
      turn.tally().error(Reason.of(e));
    }
    sender.flush();
    return cursor;
  }

  /** Tries what was kept, each in a request of its own (L13.7); false where that ends the push. */
  private boolean keptRecords() throws CrmException {
    List<KeptRecord> due = turn.ledger().due(Direction.PUSH, turn.scope().started());
    List<String> ids = due.stream().map(KeptRecord::id).limit(turn.limit()).toList();
    if (ids.isEmpty()) {
      return true;
    }
    if (ids.size() < due.size()) {
      turn.tally().incomplete();
    }
    List<CrmVersion> present = turn.effects().crm().read(turn.crmModule(), ids);
    List<Verdict<R>> verdicts = new ChangeSorter<>(turn).retried(present);
    verdicts.stream().filter(verdict -> !verdict.counts()).forEach(this::pass);
    for (Verdict<R> verdict : inOrder(verdicts)) {
      used++;
      if (verdict.kind() == Kind.FAILS) {
        sender.fail(verdict.change(), verdict.why());
      } else if (!sender.send(verdict.toSend().mode(), List.of(verdict.toSend()))) {
        return false;
      }
    }
    sender.flush();
    return true;
  }

  private void pass(Verdict<R> verdict) {
    ChangeCollector.pass(verdict, sender.pending());
    if (verdict.kind() == Kind.HELD) {
      turn.held(verdict.change());
    }
  }

  /** Creates first, then updates, then deletes; each in the order given. */
  private List<Verdict<R>> inOrder(List<Verdict<R>> verdicts) {
    return verdicts.stream()
        .filter(Verdict::counts)
        .sorted(
            Comparator.comparing(
                verdict ->
                    verdict.kind() == Kind.FAILS ? PushMode.CREATE : verdict.toSend().mode()))
        .toList();
  }

  /** Pushes what changed since the cursor; gives where it may go on. */
  private CrmCursor changes(CrmCursor from) throws CrmException {
    Collected<R> collected =
        new ChangeCollector<>(turn).collect(turn.limit() - used, sender.pending());
    if (collected.left()) {
      turn.tally().incomplete();
    }
    collected.taken().stream()
        .filter(verdict -> verdict.kind() == Kind.FAILS)
        .forEach(verdict -> sender.fail(verdict.change(), verdict.why()));
    for (PushMode mode : PushMode.values()) {
      List<Outgoing<R>> records =
          collected.taken().stream()
              .filter(verdict -> verdict.kind() == Kind.SEND)
              .map(Verdict::toSend)
              .filter(outgoing -> outgoing.mode() == mode)
              .toList();
      if (!sender.send(mode, records)) {
        return from;
      }
    }
    return collected.next();
  }
}
