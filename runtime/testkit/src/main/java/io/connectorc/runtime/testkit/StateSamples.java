package io.connectorc.runtime.testkit;

import io.connectorc.runtime.state.CrmIntent;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.state.ModuleProgress;
import io.connectorc.runtime.state.StateChange;
import java.time.Instant;
import java.util.List;

/** What the {@link StateStoreContract} commits. */
final class StateSamples {
  private StateSamples() {}

  static Link link(String serviceId, String crmId, String hash) {
    return new Link(serviceId, crmId, hash, hash, null);
  }

  static KeptRecord record(String crmId, int tries, Instant next) {
    return new KeptRecord(Direction.PUSH, crmId, null, Instant.EPOCH, "refused", tries, next);
  }

  static StateChange change(ModuleProgress progress) {
    return new StateChange(
        progress, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  static StateChange links(Link... links) {
    return new StateChange(
        null,
        List.of(links),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static StateChange kept(KeptRecord... records) {
    return new StateChange(
        null,
        List.of(),
        List.of(),
        List.of(records),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static StateChange intents(List<Intent> put, List<String> drop) {
    return new StateChange(
        null, List.of(), List.of(), List.of(), List.of(), put, drop, List.of(), List.of());
  }

  static StateChange crmIntents(List<CrmIntent> put, List<String> drop) {
    return new StateChange(
        null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), put, drop);
  }
}
