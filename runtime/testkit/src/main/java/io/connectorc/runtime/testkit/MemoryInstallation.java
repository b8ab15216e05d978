package io.connectorc.runtime.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What {@link MemoryState} knows of one installation; guarded by itself. */
final class MemoryInstallation {
  private final Map<String, MemoryModule> modules = new HashMap<>();
  private Map<String, String> seals = Map.of();
  private Instant heldUntil = Instant.MIN;
  private long fence;

  synchronized Instant heldUntil() {
    return heldUntil;
  }

  /** Takes the lease; the number given is the one that may write from now on. */
  synchronized long take(Instant now, Duration time) {
    heldUntil = now.plus(time);
    return ++fence;
  }

  synchronized boolean renew(long fence, Instant now, Duration time) {
    if (this.fence == fence) {
      heldUntil = now.plus(time);
      return true;
    }
    return false;
  }

  synchronized void release(long fence) {
    if (this.fence == fence) {
      heldUntil = Instant.MIN;
    }
  }

  synchronized Map<String, String> seals() {
    return seals;
  }

  synchronized void seal(Map<String, String> settings) {
    seals = Map.copyOf(settings);
  }

  synchronized MemoryModule module(String name) {
    return modules.computeIfAbsent(name, module -> new MemoryModule());
  }
}
