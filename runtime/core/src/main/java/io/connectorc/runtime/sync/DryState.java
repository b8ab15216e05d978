package io.connectorc.runtime.sync;

import io.connectorc.runtime.state.CrmIntent;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.state.ModuleProgress;
import io.connectorc.runtime.state.StateChange;
import io.connectorc.runtime.state.StateChange.KeptKey;
import io.connectorc.runtime.state.StateSession;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A state that is only read. Closing it leaves the real one open, whose owner closes it. */
final class DryState implements StateSession {
  private final StateSession real;

  DryState(StateSession real) {
    this.real = real;
  }

  @Override
  public Optional<ModuleProgress> progress(String module) {
    return real.progress(module);
  }

  @Override
  public Map<String, Link> linksByServiceId(String module, Collection<String> serviceIds) {
    return real.linksByServiceId(module, serviceIds);
  }

  @Override
  public Map<String, Link> linksByCrmId(String module, Collection<String> crmIds) {
    return real.linksByCrmId(module, crmIds);
  }

  @Override
  public long linkCount(String module) {
    return real.linkCount(module);
  }

  @Override
  public List<KeptRecord> dueRecords(String module, Direction direction, Instant now) {
    return real.dueRecords(module, direction, now);
  }

  @Override
  public Map<String, KeptRecord> keptRecords(
      String module, Direction direction, Collection<String> ids) {
    return real.keptRecords(module, direction, ids);
  }

  @Override
  public List<KeptRecord> allKept(String module, Direction direction) {
    return real.allKept(module, direction);
  }

  @Override
  public List<Intent> intents(String module) {
    return real.intents(module);
  }

  @Override
  public List<CrmIntent> crmIntents(String module) {
    return real.crmIntents(module);
  }

  @Override
  public Map<String, String> seals() {
    return real.seals();
  }

  @Override
  public void seal(Map<String, String> seals) {}

  @Override
  public void renew() {
    real.renew();
  }

  @Override
  public void commit(String module, StateChange change) {}

  @Override
  public boolean retryNow(String module, KeptKey key, Instant now) {
    return false;
  }

  @Override
  public void close() {}
}
