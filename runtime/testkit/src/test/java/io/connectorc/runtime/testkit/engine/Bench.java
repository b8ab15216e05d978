package io.connectorc.runtime.testkit.engine;

import io.connectorc.runtime.Limits;
import io.connectorc.runtime.RunOptions;
import io.connectorc.runtime.SyncReport;
import io.connectorc.runtime.Synchronizer;
import io.connectorc.runtime.SynchronizerBuilder;
import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.ContractVersion;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.SettingInfo;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.SyncEvent;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.testkit.FakeCrm;
import io.connectorc.runtime.testkit.FakeRecord;
import io.connectorc.runtime.testkit.MemoryState;
import io.connectorc.runtime.testkit.SettableClock;
import io.connectorc.runtime.testkit.SkippingWaiter;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Both sides, a clock and a state; each run is made by a synchronizer of its own. */
final class Bench {
  final SettableClock clock = SettableClock.at("2026-03-01T00:00:00Z");
  final FakeCrm crm = new FakeCrm(clock);
  final MemoryState state = new MemoryState(clock);
  final ScriptedService service = new ScriptedService(clock);
  final List<SyncEvent> events = new ArrayList<>();
  final List<ModuleInfo> modules;
  ConnectorSettings settings = PersonSettings.ALL;
  List<SettingInfo> declared = List.of();
  Limits limits = Limits.DEFAULT;

  Bench(ModuleInfo... modules) {
    this.modules = List.of(modules);
  }

  SynchronizerBuilder builder() {
    PersonConnector connector =
        new PersonConnector(ContractVersion.CURRENT, modules, service, declared);
    return Synchronizer.builder(connector)
        .settings(settings)
        .crm(crm)
        .state(state)
        .clock(clock)
        .waiter(new SkippingWaiter())
        .limits(limits)
        .listener(events::add);
  }

  SyncReport runAll() {
    return builder().build().run(SyncTrigger.USER);
  }

  ModuleReport run() {
    return runAll().modules().get(0);
  }

  ModuleReport run(RunOptions options) {
    return builder().build().run(SyncTrigger.USER, options).modules().get(0);
  }

  /** Runs over another state, as after the loss of this one. */
  ModuleReport runWith(MemoryState other) {
    return builder().state(other).build().run(SyncTrigger.USER).modules().get(0);
  }

  ModuleReport runAt(String time) {
    at(time);
    return run();
  }

  Bench at(String time) {
    clock.set(Instant.parse(time));
    return this;
  }

  /** Somebody sets a contact's name and mail in the CRM. */
  Bench edit(String crmId, String name) {
    crm.put(
        "Contacts",
        crmId,
        Map.of("lastname", Value.text(name), "email", Value.text(name + "@acme.test")));
    return this;
  }

  /** The names of all contacts in the CRM, in the order in which they were made. */
  List<String> names() {
    return crm.records("Contacts").stream().map(Bench::name).toList();
  }

  /** The CRM's id of a contact. */
  String idOf(String name) {
    return crm.records("Contacts").stream()
        .filter(record -> name(record).equals(name))
        .map(FakeRecord::id)
        .findFirst()
        .orElseThrow();
  }

  static String name(FakeRecord record) {
    return Values.text(record.field("lastname"));
  }
}
