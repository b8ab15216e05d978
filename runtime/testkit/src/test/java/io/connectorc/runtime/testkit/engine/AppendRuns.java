package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.Synchronizer;
import io.connectorc.runtime.SynchronizerBuilder;
import io.connectorc.runtime.connector.ContractVersion;
import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.connector.PushAnswer;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Runs of a service whose records are asked for more. */
record AppendRuns(Bench bench) {

  /** What comes of one record's request. */
  @FunctionalInterface
  interface Append {
    ServiceRecord<Person> append(ServiceRecord<Person> record) throws RequestException;
  }

  ModuleReport run(Append append) {
    return builder(append).build().run(SyncTrigger.USER).modules().get(0);
  }

  SynchronizerBuilder builder(Append append) {
    return Synchronizer.builder(
            new PersonConnector(
                ContractVersion.CURRENT,
                bench.modules,
                new AppendingService(bench.service, append)))
        .settings(PersonSettings.ALL)
        .crm(bench.crm)
        .state(bench.state)
        .clock(bench.clock);
  }

  /** So many records, s1 with the name p1 first, a day between them. */
  static List<ServiceRecord<Person>> people(int many) {
    return IntStream.rangeClosed(1, many)
        .mapToObj(i -> record("s" + i, "p" + i, "2026-02-%02dT10:00:00Z".formatted(i)))
        .toList();
  }

  /** The record with something behind its name. */
  static ServiceRecord<Person> named(ServiceRecord<Person> record, String more) {
    Person person = record.values();
    return new ServiceRecord<>(
        record.id(),
        record.modified(),
        record.deleted(),
        new Person(Value.text(Values.text(person.name()) + more), person.mail()),
        record.source());
  }

  /** Waits as a request does that is to be repeated. */
  static void waitForTheEnd() throws RequestException {
    try {
      assertThat(new CountDownLatch(1).await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new RequestException(Outcome.INTERRUPTED, 0, "not sent");
    }
  }

  /** A thread whose pool has ended may have its last step before it. */
  static void assertNoThreadIsLeft() {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("connectorc-append")) {
        try {
          thread.join(Duration.ofMinutes(1).toMillis());
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }

  /** Remembers whom it was asked for; for one of them it fails. */
  static class AskedFor implements Append {
    final List<String> ids = new CopyOnWriteArrayList<>();
    private final String failing;
    private final Outcome outcome;

    AskedFor() {
      this("nobody", Outcome.NOT_DONE);
    }

    AskedFor(String failing, Outcome outcome) {
      this.failing = failing;
      this.outcome = outcome;
    }

    @Override
    public ServiceRecord<Person> append(ServiceRecord<Person> record) throws RequestException {
      String id = Values.text(record.id());
      ids.add(id);
      if (id.equals(failing)) {
        throw new RequestException(outcome, 0, "it failed");
      }
      return named(record, "!");
    }
  }

  /** A service that is asked for more. */
  private record AppendingService(ScriptedService real, Append append) implements Service {
    @Override
    public boolean appends() {
      return true;
    }

    @Override
    public ServiceRecord<Person> append(ServiceRecord<Person> record) throws RequestException {
      return append.append(record);
    }

    @Override
    public Page<Person> pull(String module, Instant token) throws RequestException {
      return real.pull(module, token);
    }

    @Override
    public PushAnswer<Person> push(String module, PushMode mode, List<PushRecord<Person>> batch)
        throws RequestException {
      return real.push(module, mode, batch);
    }
  }
}
