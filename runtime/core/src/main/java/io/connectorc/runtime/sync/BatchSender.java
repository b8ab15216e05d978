package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.EncodedRecord;
import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.PushAnswer;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.RecordException;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.event.SyncEvent;
import io.connectorc.runtime.state.Intent;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends changes in batches and commits what came of each. A create's intent is committed before it
 * is sent: whatever happens then, it is not sent twice. Only the run that holds the installation
 * sends: that commit renews the lease, and other batches renew it first.
 */
final class BatchSender<R extends MappedRecord, C extends ServiceClient> {
  private final Turn<R, C> turn;
  private ChangeSet pending = new ChangeSet();

  BatchSender(Turn<R, C> turn) {
    this.turn = turn;
  }

  /** A record with its form for the service. */
  private record Ready<R extends MappedRecord>(Outgoing<R> outgoing, EncodedRecord<R> encoded) {}

  /** What is committed with the next batch. */
  ChangeSet pending() {
    return pending;
  }

  /** Commits what is pending. */
  void flush() {
    ChangeSet changes = pending;
    pending = new ChangeSet();
    turn.ledger().commit(changes);
  }

  /** A change that can't be sent fails alone and is kept. */
  void fail(Change change, String reason) {
    new BatchOutcome<>(turn, pending).kept(change, reason);
  }

  /**
   * Sends changes of one mode.
   *
   * @return false where the push is to end: nothing of the rest was done
   */
  boolean send(PushMode mode, List<Outgoing<R>> records) {
    List<Ready<R>> ready = encode(mode, records);
    int limit = turn.module().info().batchLimits().getOrDefault(mode, 1);
    for (int from = 0; from < ready.size(); from += limit) {
      if (turn.isStopped()) {
        turn.tally().stopped();
        return false;
      }
      if (!sendBatch(mode, ready.subList(from, Math.min(from + limit, ready.size())))) {
        return false;
      }
    }
    return true;
  }

  private List<Ready<R>> encode(PushMode mode, List<Outgoing<R>> records) {
    List<Ready<R>> ready = new ArrayList<>();
    for (Outgoing<R> record : records) {
      try {
        ready.add(new Ready<>(record, turn.module().encode(turn.client(), mode, record.record())));
      } catch (RecordException e) {
        fail(record.change(), Reason.of(e));
      }
    }
    return ready;
  }

  private boolean sendBatch(PushMode mode, List<Ready<R>> batch) {
    List<Outgoing<R>> records = batch.stream().map(Ready::outgoing).toList();
    if (mode == PushMode.CREATE) {
      records.forEach(
          record -> pending.intend(new Intent(record.change().crmId(), record.hash(), turn.now())));
      flush();
    } else {
      turn.effects().state().renew();
    }
    boolean goOn = outcome(mode, batch, records);
    flush();
    turn.tally()
        .tell(new SyncEvent.BatchPushed(turn.name(), mode, records.size(), turn.tally().pushed()));
    return goOn;
  }

  private boolean outcome(PushMode mode, List<Ready<R>> batch, List<Outgoing<R>> records) {
    BatchOutcome<R> outcome = new BatchOutcome<>(turn, pending);
    try {
      PushAnswer<R> answer =
          turn.module().push(turn.client(), mode, batch.stream().map(Ready::encoded).toList());
      if (mode == PushMode.CREATE) {
        outcome.created(records, answer);
      } else {
        outcome.done(mode, records);
      }
      return true;
    } catch (RequestException e) {
      return outcome.failed(mode, records, e);
    }
  }
}
