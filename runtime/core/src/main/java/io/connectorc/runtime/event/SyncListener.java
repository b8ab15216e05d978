package io.connectorc.runtime.event;

/**
 * Told of a run's events, on the run's own thread. What it throws ends the run, as a failing store
 * would: a listener that may fail catches its own exceptions.
 */
@FunctionalInterface
public interface SyncListener {
  SyncListener NONE = event -> {};

  void on(SyncEvent event);
}
