package io.connectorc.runtime.event;

/** Who started a run; its limits follow from it (L14.1). */
public enum SyncTrigger {
  /** A person who waits for it. */
  USER,
  /** A timer. */
  BACKGROUND
}
