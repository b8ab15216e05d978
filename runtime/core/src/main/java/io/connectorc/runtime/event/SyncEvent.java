package io.connectorc.runtime.event;

import io.connectorc.runtime.connector.ExchangeListener.Exchange;
import io.connectorc.runtime.connector.PushMode;

/** Something that happened in a run, told as it happens. No text in it holds a secret. */
public sealed interface SyncEvent {
  /** Something that a person should know of the run as a whole; told as it begins. */
  record Noted(String note) implements SyncEvent {}

  /** A module's turn began. */
  record ModuleStarted(String module) implements SyncEvent {}

  /**
   * A page of the service was applied and committed.
   *
   * @param records how many the page held
   * @param soFar the pull's counts in this run
   */
  record PagePulled(String module, int records, Counts soFar) implements SyncEvent {}

  /**
   * A batch was sent, and its outcome committed.
   *
   * @param records how many it held
   * @param soFar the push's counts in this run
   */
  record BatchPushed(String module, PushMode mode, int records, Counts soFar)
      implements SyncEvent {}

  /** A record failed by itself. */
  record RecordFailed(String module, Failure failure) implements SyncEvent {}

  /** A conflict was decided. */
  record ConflictDecided(String module, Conflict conflict) implements SyncEvent {}

  /** A warning was given. */
  record Warned(String module, Warning warning) implements SyncEvent {}

  /** A request left and ended. */
  record Exchanged(Exchange exchange) implements SyncEvent {}

  /** A module's turn ended, or it was skipped. */
  record ModuleFinished(ModuleReport report) implements SyncEvent {}
}
