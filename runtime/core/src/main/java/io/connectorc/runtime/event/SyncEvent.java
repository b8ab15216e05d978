package io.connectorc.runtime.event;

import io.connectorc.runtime.connector.ExchangeListener.Exchange;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.state.Direction;
import org.jspecify.annotations.Nullable;

/** Something that happened in a run, told as it happens. No text in it holds a secret. */
public sealed interface SyncEvent {
  /** What happened, in words for a log: ids and reasons, but not the values of records. */
  String text();

  /** Something that a person should know of the run as a whole; told as it begins or ends. */
  record Noted(String note) implements SyncEvent {
    @Override
    public String text() {
      return "note: " + note;
    }
  }

  /** A module's turn began. */
  record ModuleStarted(String module) implements SyncEvent {
    @Override
    public String text() {
      return module + ": begins";
    }
  }

  /**
   * A page of the service was applied and committed.
   *
   * @param records how many the page held
   * @param soFar the pull's counts in this run
   */
  record PagePulled(String module, int records, Counts soFar) implements SyncEvent {
    @Override
    public String text() {
      return "%s: pulled a page of %d; so far %s"
          .formatted(module, records, EventTexts.counts(soFar));
    }
  }

  /**
   * A batch was sent, and its outcome committed.
   *
   * @param records how many it held
   * @param soFar the push's counts in this run
   */
  record BatchPushed(String module, PushMode mode, int records, Counts soFar) implements SyncEvent {
    @Override
    public String text() {
      return "%s: pushed a batch of %d to %s; so far %s"
          .formatted(module, records, EventTexts.word(mode), EventTexts.counts(soFar));
    }
  }

  /**
   * A record was dealt with; what came of it is about to be committed.
   *
   * @param serviceId null where it has none yet
   * @param crmId null where it has none
   */
  record RecordDone(
      String module,
      Direction direction,
      RecordOutcome outcome,
      @Nullable String serviceId,
      @Nullable String crmId)
      implements SyncEvent {
    @Override
    public String text() {
      return EventTexts.record(this);
    }
  }

  /** A record failed by itself. */
  record RecordFailed(String module, Failure failure) implements SyncEvent {
    @Override
    public String text() {
      return EventTexts.failure(module, failure);
    }
  }

  /** A conflict was decided. */
  record ConflictDecided(String module, Conflict conflict) implements SyncEvent {
    @Override
    public String text() {
      return EventTexts.conflict(module, conflict);
    }
  }

  /** A warning was given. */
  record Warned(String module, Warning warning) implements SyncEvent {
    @Override
    public String text() {
      return "%s: warning (%s): %s"
          .formatted(module, EventTexts.word(warning.kind()), warning.message());
    }
  }

  /** A request left and ended. */
  record Exchanged(Exchange exchange) implements SyncEvent {
    @Override
    public String text() {
      return EventTexts.exchange(exchange);
    }
  }

  /** A module's turn ended, or it was skipped. */
  record ModuleFinished(ModuleReport report) implements SyncEvent {
    @Override
    public String text() {
      return EventTexts.finished(report);
    }
  }
}
