package io.connectorc.runtime.testkit;

import io.connectorc.runtime.state.StateSession;
import io.connectorc.runtime.state.StateStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A state store in memory. It outlives the synchronizers that use it, so that a test can restart
 * one. Thread-safe.
 */
public final class MemoryState implements StateStore {
  private final InstantSource clock;
  private final Map<String, MemoryInstallation> installations = new HashMap<>();

  public MemoryState(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Optional<StateSession> open(
      String installation, String owner, Duration time) {
    MemoryInstallation state =
        installations.computeIfAbsent(installation, name -> new MemoryInstallation());
    Instant now = clock.instant();
    if (state.heldUntil().isAfter(now)) {
      return Optional.empty();
    }
    return Optional.of(new MemorySession(clock, state, time));
  }

  /** Keeps everything: a store that is opened again is this one. */
  @Override
  public void close() {}
}
