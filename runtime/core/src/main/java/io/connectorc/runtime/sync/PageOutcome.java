package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.crm.CrmAnswer;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmWrite;
import io.connectorc.runtime.event.RecordOutcome;
import io.connectorc.runtime.state.CrmIntent;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.state.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes steps and tells what came of them. */
final class PageOutcome<R extends MappedRecord> {
  private final Turn<R, ?> turn;
  private final DeletionGuard guard;
  private final ChangeSet changes;
  private final Map<String, KeptRecord> kept;

  PageOutcome(Turn<R, ?> turn, DeletionGuard guard, List<Incoming<R>> part, ChangeSet changes) {
    this.turn = turn;
    this.guard = guard;
    this.changes = changes;
    this.kept =
        changes.over(
            Direction.PULL,
            turn.ledger().kept(Direction.PULL, part.stream().map(Incoming::id).toList()));
  }

  void take(List<Step<R>> steps) throws CrmException {
    List<CrmWrite> writes = new ArrayList<>();
    for (Step<R> step : steps) {
      if (step.write() != null) {
        writes.add(step.write());
      }
    }
    intend(steps);
    List<CrmAnswer> answers = writes.isEmpty() ? List.of() : write(writes);
    int next = 0;
    for (Step<R> step : steps) {
      String refusal = step.in().refusal();
      if (refusal != null) {
        failed(step, refusal);
      } else if (step.write() == null) {
        settled(step);
      } else {
        answered(step, answers.get(next++));
      }
    }
  }

  /** Only the run that holds the installation writes, however long the CRM took to be read. */
  private List<CrmAnswer> write(List<CrmWrite> writes) throws CrmException {
    turn.effects().state().renew();
    return turn.effects().crm().write(turn.crmModule(), writes);
  }

  /** Commits which records the CRM is about to be asked to make, and as what. */
  private void intend(List<Step<R>> steps) {
    ChangeSet intents = new ChangeSet();
    for (Step<R> step : steps) {
      if (step.write() instanceof CrmWrite.Create create) {
        Incoming<R> in = step.in();
        intents.intend(
            new CrmIntent(
                in.id(),
                create.key(),
                in.hash(),
                turn.versions().forward(create.values()).hash(),
                turn.versions().toKeep(in.values(), step.keptValues())));
      }
    }
    turn.ledger().commit(intents);
  }

  private void settled(Step<R> step) {
    String id = step.in().id();
    if (step.after() != null) {
      changes.link(step.after());
    }
    if (step.unlink()) {
      changes.unlink(id);
    }
    if (step.settles() != null) {
      changes.settle(step.settles());
    }
    if (isReplacedBy(step.in()) && step.linkedCrmId() != null) {
      lookAgain(step.linkedCrmId());
    }
    if (step.resend() != null && turn.module().info().pushes()) {
      changes.keep(resend(step.resend()));
    }
    turn.tally().pulled(RecordOutcome.UNCHANGED, id, step.linkedCrmId());
    done(step);
  }

  private void answered(Step<R> step, CrmAnswer answer) {
    if (step.write() instanceof CrmWrite.Create) {
      changes.settleInCrm(step.in().id());
    }
    if (answer instanceof CrmAnswer.Written written) {
      boolean created = step.write() instanceof CrmWrite.Create;
      changes.link(link(step, written));
      turn.tally()
          .pulled(
              created ? RecordOutcome.CREATED : RecordOutcome.UPDATED,
              step.in().id(),
              written.record().id());
      done(step);
    } else if (answer instanceof CrmAnswer.Deleted) {
      changes.unlink(step.in().id());
      guard.deleted();
      turn.tally().pulled(RecordOutcome.DELETED, step.in().id(), step.linkedCrmId());
      done(step);
    } else if (answer instanceof CrmAnswer.Refused refused) {
      failed(step, refused.reason());
    } else {
      failed(step, "The CRM's record was deleted while this version was on its way.");
    }
  }

  /** What the CRM gives back counts as seen: one that rounds must not send its version back. */
  private Link link(Step<R> step, CrmAnswer.Written written) {
    Incoming<R> in = step.in();
    return new Link(
        in.id(),
        written.record().id(),
        in.hash(),
        turn.versions().forward(written.record().values()).hash(),
        turn.versions().toKeep(in.values(), step.keptValues()));
  }

  private void done(Step<R> step) {
    if (step.conflict() != null) {
      turn.tally().conflict(step.conflict());
    }
    if (isReplacedBy(step.in())) {
      changes.dropKept(Direction.PULL, step.in().id());
    }
  }

  private void failed(Step<R> step, String reason) {
    Incoming<R> in = step.in();
    String crmId = step.before() == null ? null : step.before().crmId();
    String shown = turn.tally().failed(Direction.PULL, in.id(), crmId, reason);
    if (!kept.containsKey(in.id()) || isReplacedBy(in)) {
      changes.keep(
          turn.failed(
              Direction.PULL, in.id(), in.source().copy(), in.modified(), shown, in.tries()));
    }
  }

  /** Whether an older version of the record, or this one, is kept. */
  private boolean isReplacedBy(Incoming<R> in) {
    KeptRecord older = kept.get(in.id());
    return older != null
        && !in.modified().isBefore(Objects.requireNonNullElse(older.modified(), in.modified()));
  }

  /**
   * While a pulled version was kept, the push passed over changes of the CRM that it was to win
   * over. It is given up without being written, so they stand again; a change that is kept by
   * itself is looked at anyway.
   */
  private void lookAgain(String crmId) {
    List<String> id = List.of(crmId);
    if (turn.module().info().pushes()
        && changes.over(Direction.PUSH, turn.ledger().kept(Direction.PUSH, id)).isEmpty()) {
      changes.keep(resend(crmId));
    }
  }

  /** Lets the push look at a record again whose change may be behind its cursor already. */
  private KeptRecord resend(String crmId) {
    return new KeptRecord(
        Direction.PUSH,
        crmId,
        null,
        null,
        "It changed in the CRM before this was known of the service; the push sends it again.",
        1,
        turn.scope().started());
  }
}
