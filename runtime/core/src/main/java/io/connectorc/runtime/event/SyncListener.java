package io.connectorc.runtime.event;

/**
 * Told of a run's events, one at a time, on the run's own thread; of exchanges also on others,
 * where requests run beside each other (L11.6). What it throws ends the run, as a failing store
 * would: a listener that may fail catches its own exceptions.
 */
@FunctionalInterface
public interface SyncListener {
  SyncListener NONE = event -> {};

  void on(SyncEvent event);
}
