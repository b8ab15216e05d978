package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.PushAnswer;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.event.RecordOutcome;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.Link;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers what the state is to remember of a batch, and counts its records. */
final class BatchOutcome<R extends MappedRecord> {
  private static final String IN_DOUBT =
      " It is not known whether the record was made, so it is not sent again by itself.";

  private static final int NO_ANSWER = 0;

  private final Turn<R, ?> turn;
  private final ChangeSet changes;

  BatchOutcome(Turn<R, ?> turn, ChangeSet changes) {
    this.turn = turn;
    this.changes = changes;
  }

  /** Updates or deletes that the service accepted. */
  void done(PushMode mode, List<Outgoing<R>> records) {
    for (Outgoing<R> record : records) {
      String serviceId = Objects.requireNonNull(record.change().serviceId());
      if (mode == PushMode.DELETE) {
        changes.unlink(serviceId);
      } else {
        changes.link(link(serviceId, record));
      }
      settled(record.change());
      turn.tally().pushed(RecordOutcome.of(mode), serviceId, record.change().crmId());
    }
  }

  /** Creates that the service accepted; whose the ids are is yet to be seen. */
  void created(List<Outgoing<R>> records, PushAnswer<R> answer) {
    int fields = turn.module().info().fields().size();
    List<@Nullable String> ids = new CreatedMatcher<R>(fields).match(records, answer);
    Map<String, Link> taken =
        turn.ledger().linksByServiceId(ids.stream().filter(Objects::nonNull).toList());
    for (int i = 0; i < records.size(); i++) {
      Outgoing<R> record = records.get(i);
      String id = ids.get(i);
      if (id == null) {
        inDoubt(record.change(), "The answer does not tell which id is this record's.");
      } else if (taken.containsKey(id)) {
        inDoubt(
            record.change(),
            "The answer gives it the id \"" + id + "\", which is another record's.");
      } else {
        changes.link(link(id, record));
        changes.settle(record.change().crmId());
        settled(record.change());
        turn.tally().pushed(RecordOutcome.CREATED, id, record.change().crmId());
      }
    }
  }

  /**
   * A batch that failed.
   *
   * @return false where the push is to end
   */
  boolean failed(PushMode mode, List<Outgoing<R>> records, RequestException e) {
    boolean create = mode == PushMode.CREATE;
    switch (e.outcome()) {
      case UNKNOWN -> {
        turn.tally().error(Reason.of(e));
        for (Outgoing<R> record : records) {
          if (create) {
            inDoubt(record.change(), Reason.of(e));
          } else {
            kept(record.change(), Reason.of(e));
          }
        }
        return true;
      }
      case NOT_DONE -> {
        // What the service refused is the records' own fault; no answer at all is a failed request.
        if (e.status() == NO_ANSWER) {
          turn.tally().error(Reason.of(e));
        }
        records.forEach(record -> kept(record.change(), Reason.of(e)));
        notDone(create, records);
        return true;
      }
      case TRY_LATER -> turn.tally().endRun(Reason.of(e));
      case INTERRUPTED -> turn.tally().stopped();
    }
    notDone(create, records);
    return false;
  }

  private void notDone(boolean create, List<Outgoing<R>> records) {
    if (create) {
      records.forEach(record -> changes.settle(record.change().crmId()));
    }
  }

  /** A change that failed is kept for another try (L13.7). */
  void kept(Change change, String reason) {
    String shown = turn.tally().failed(Direction.PUSH, change.serviceId(), change.crmId(), reason);
    changes.keep(
        turn.failed(
            Direction.PUSH, change.crmId(), null, change.modified(), shown, change.tries()));
  }

  /** Its intent stays, and keeps it from being sent again (L12.4). */
  private void inDoubt(Change change, String reason) {
    turn.tally().incomplete();
    turn.tally().failed(Direction.PUSH, change.serviceId(), change.crmId(), reason + IN_DOUBT);
    settled(change);
  }

  private void settled(Change change) {
    if (change.kept()) {
      changes.dropKept(Direction.PUSH, change.crmId());
    }
    if (change.waiting() && change.link() != null) {
      changes.dropKept(Direction.PULL, change.link().serviceId());
    }
  }

  private Link link(String serviceId, Outgoing<R> record) {
    Link before = record.change().link();
    String kept = before == null ? null : before.values();
    return new Link(
        serviceId,
        record.change().crmId(),
        record.hash(),
        record.hash(),
        turn.versions().toKeep(record.values(), kept));
  }
}
