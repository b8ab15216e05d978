package io.connectorc.runtime.testkit;

import io.connectorc.runtime.state.CrmIntent;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.state.LeaseLostException;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.state.ModuleProgress;
import io.connectorc.runtime.state.StateChange;
import io.connectorc.runtime.state.StateChange.KeptKey;
import io.connectorc.runtime.state.StateSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run's hold on a {@link MemoryInstallation}. */
final class MemorySession implements StateSession {
  private final InstantSource clock;
  private final MemoryInstallation state;
  private final Duration time;
  private final long fence;

  MemorySession(InstantSource clock, MemoryInstallation state, Duration time) {
    this.clock = clock;
    this.state = state;
    this.time = time;
    this.fence = state.take(clock.instant(), time);
  }

  @Override
  public Optional<ModuleProgress> progress(String module) {
    return Optional.ofNullable(state.module(module).progress);
  }

  @Override
  public Map<String, Link> linksByServiceId(String module, Collection<String> serviceIds) {
    return only(state.module(module).byServiceId, serviceIds);
  }

  @Override
  public Map<String, Link> linksByCrmId(String module, Collection<String> crmIds) {
    return only(state.module(module).byCrmId, crmIds);
  }

  @Override
  public long linkCount(String module) {
    return state.module(module).byServiceId.size();
  }

  @Override
  public List<KeptRecord> dueRecords(String module, Direction direction, Instant now) {
    return allKept(module, direction).stream()
        .filter(record -> !record.next().isAfter(now))
        .toList();
  }

  @Override
  public Map<String, KeptRecord> keptRecords(
      String module, Direction direction, Collection<String> ids) {
    Map<String, KeptRecord> found = new LinkedHashMap<>();
    for (String id : ids) {
      KeptRecord record = state.module(module).kept.get(new KeptKey(direction, id));
      if (record != null) {
        found.put(id, record);
      }
    }
    return found;
  }

  @Override
  public List<KeptRecord> allKept(String module, Direction direction) {
    return state.module(module).kept().stream()
        .filter(record -> record.direction() == direction)
        .toList();
  }

  @Override
  public List<Intent> intents(String module) {
    return List.copyOf(state.module(module).intents.values());
  }

  @Override
  public List<CrmIntent> crmIntents(String module) {
    return List.copyOf(state.module(module).crmIntents.values());
  }

  @Override
  public Map<String, String> seals() {
    return state.seals();
  }

  @Override
  public void seal(Map<String, String> seals) {
    renew();
    state.seal(seals);
  }

  @Override
  public void commit(String module, StateChange change) {
    renew();
    state.module(module).apply(change);
  }

  @Override
  public boolean retryNow(String module, KeptKey key, Instant now) {
    renew();
    Map<KeptKey, KeptRecord> kept = state.module(module).kept;
    KeptRecord record = kept.computeIfPresent(key, (same, old) -> withNext(old, now));
    return record != null;
  }

  @Override
  public void close() {
    state.release(fence);
  }

  @Override
  public void renew() {
    if (!state.renew(fence, clock.instant(), time)) {
      throw new LeaseLostException(
          "Another run has taken the installation; this one changes nothing more.");
    }
  }

  private static KeptRecord withNext(KeptRecord old, Instant next) {
    return new KeptRecord(
        old.direction(), old.id(), old.source(), old.modified(), old.reason(), old.tries(), next);
  }

  private static Map<String, Link> only(Map<String, Link> links, Collection<String> ids) {
    Map<String, Link> found = new LinkedHashMap<>();
    for (String id : ids) {
      Link link = links.get(id);
      if (link != null) {
        found.put(id, link);
      }
    }
    return found;
  }
}
