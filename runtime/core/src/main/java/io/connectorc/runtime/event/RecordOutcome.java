package io.connectorc.runtime.event;

import io.connectorc.runtime.connector.PushMode;

/** What a direction did to a record that did not fail. */
public enum RecordOutcome {
  /** Made on the other side. */
  CREATED,
  /** Changed there. */
  UPDATED,
  /** Deleted there. */
  DELETED,
  /** A pulled version with nothing to apply. */
  UNCHANGED,
  /** A change that is not pushed: its mode is not configured, or its create is in doubt. */
  HELD;

  /** What a push of this mode does where it succeeds. */
  public static RecordOutcome of(PushMode mode) {
    return switch (mode) {
      case CREATE -> CREATED;
      case UPDATE -> UPDATED;
      case DELETE -> DELETED;
    };
  }
}
