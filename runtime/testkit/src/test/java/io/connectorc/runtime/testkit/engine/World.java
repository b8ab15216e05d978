package io.connectorc.runtime.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.Limits;
import io.connectorc.runtime.SyncReport;
import io.connectorc.runtime.Synchronizer;
import io.connectorc.runtime.connector.ContractVersion;
import io.connectorc.runtime.crm.CrmGateway;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.state.StateStore;
import io.connectorc.runtime.testkit.FakeCrm;
import io.connectorc.runtime.testkit.FakeRecord;
import io.connectorc.runtime.testkit.MemoryState;
import io.connectorc.runtime.testkit.SettableClock;
import io.connectorc.runtime.testkit.SkippingWaiter;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two sides that people work in. A record is known by its mail, which nobody changes; what its last
 * edit or deletion was, on whichever side, is what both sides must come to.
 */
final class World {
  final SettableClock clock = SettableClock.at("2026-03-01T00:00:00Z");
  final FakeCrm crm = new FakeCrm(clock);
  final LivingService service;
  final MemoryState state = new MemoryState(clock);
  private final Map<String, String> expected = new TreeMap<>();
  private final Limits limits;
  private int births;

  World(int pageSize, int limit) {
    this.service = new LivingService(clock, pageSize);
    this.limits = new Limits(limit, limit);
  }

  void createInService() {
    String mail = born();
    service.create("born " + mail, mail);
    expected.put(mail, "born " + mail);
  }

  void createInCrm() {
    String mail = born();
    crm.put("Contacts", "c" + births, fields("born " + mail, mail));
    expected.put(mail, "born " + mail);
  }

  /** Later edits are later by a second, so that the later one is known. */
  void renameInService(String mail, String name) {
    clock.advance(Duration.ofSeconds(1));
    service.rename(mail, name);
    expected.put(mail, name);
  }

  void renameInCrm(String mail, String name) {
    clock.advance(Duration.ofSeconds(1));
    crm.put("Contacts", crmId(mail), Map.of("lastname", Value.text(name)));
    expected.put(mail, name);
  }

  void deleteInService(String mail) {
    clock.advance(Duration.ofSeconds(1));
    service.delete(mail);
    expected.remove(mail);
  }

  void deleteInCrm(String mail) {
    clock.advance(Duration.ofSeconds(1));
    crm.delete("Contacts", crmId(mail));
    expected.remove(mail);
  }

  private String born() {
    clock.advance(Duration.ofMillis(births % 3 == 0 ? 1 : 0));
    return "m" + ++births;
  }

  private static Map<String, Value> fields(String name, String mail) {
    return Map.of("lastname", Value.text(name), "email", Value.text(mail));
  }

  private String crmId(String mail) {
    return crm.records("Contacts").stream()
        .filter(record -> mail(record).equals(mail))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static String mail(FakeRecord record) {
    return Values.text(record.field("email"));
  }

  String mailOf(String crmId) {
    return mail(crm.record("Contacts", crmId).orElseThrow());
  }

  Map<String, String> expected() {
    return expected;
  }

  /** Names by mail in the CRM; a mail that stands twice fails. */
  Map<String, String> crmNames() {
    Map<String, String> names = new TreeMap<>();
    for (FakeRecord record : crm.records("Contacts")) {
      assertThat(names.put(mail(record), Bench.name(record)))
          .as("the CRM has two of " + record)
          .isNull();
    }
    return names;
  }

  int writes() {
    return crm.writes() + service.writes();
  }

  Synchronizer synchronizer() {
    return synchronizer(crm, state, service);
  }

  Synchronizer synchronizer(CrmGateway crm, StateStore state, Service service) {
    PersonConnector connector =
        new PersonConnector(ContractVersion.CURRENT, List.of(Modules.CONTACTS), service);
    return Synchronizer.builder(connector)
        .settings(PersonSettings.ALL)
        .crm(crm)
        .state(state)
        .clock(clock)
        .waiter(new SkippingWaiter())
        .limits(limits)
        .build();
  }

  SyncReport run() {
    return synchronizer().run(SyncTrigger.USER);
  }

  /**
   * Lets both sides rest until the sync is complete, and sees that it writes nothing then.
   *
   * @param runs how many may be needed until one is complete
   */
  void rest(int runs) {
    for (int run = 0; ; run++) {
      clock.advance(Duration.ofDays(2));
      int before = writes();
      SyncReport report = run();
      if (report.complete() && writes() == before) {
        break;
      }
      assertThat(run).as("runs until both sides rest; the last one: %s", report).isLessThan(runs);
    }
    int before = writes();
    clock.advance(Duration.ofDays(2));
    SyncReport quiet = run();
    assertThat(writes()).as("writes of a run after both sides rest: %s", quiet).isEqualTo(before);
    assertThat(quiet.complete()).isTrue();
  }
}
