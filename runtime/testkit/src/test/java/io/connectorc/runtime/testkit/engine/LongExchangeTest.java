package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.connectorc.runtime.SyncException;
import io.connectorc.runtime.Synchronizer;
import io.connectorc.runtime.connector.Connector;
import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.ConnectorInfo;
import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.ContractVersion;
import io.connectorc.runtime.connector.ExchangeListener.Exchange;
import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.connector.PushAnswer;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.state.StateSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A run whose requests take longer than its lease, had nobody renewed it. */
class LongExchangeTest {
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  private final Bench bench = new Bench(Modules.depending("Contacts"));

  @Test
  void aRequestThatIsRepeatedForLongKeepsItsInstallation() {
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    SlowService service = new SlowService(Duration.ofMinutes(1), 12);

    assertThat(synchronizer(service).run(SyncTrigger.USER).modules())
        .singleElement()
        .returns(true, ModuleReport::complete);

    assertThat(service.othersGotIn).isFalse();
    assertThat(bench.crm.records("Contacts")).hasSize(1);
  }

  @Test
  void aRunThatLostItsInstallationDoesNothingMore() {
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    SlowService service = new SlowService(TEN_MINUTES, 1);

    assertThatExceptionOfType(SyncException.class)
        .isThrownBy(() -> synchronizer(service).run(SyncTrigger.USER))
        .withMessageContaining("Another run has taken the installation");

    assertThat(service.othersGotIn).isTrue();
    assertThat(bench.service.requests()).isEmpty();
    assertThat(bench.crm.records("Contacts")).isEmpty();
  }

  @Test
  void aWaitKeepsItsInstallationToo() {
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    SlowService service = new SlowService(Duration.ofMinutes(4), 0);
    service.waits = 3;

    assertThat(synchronizer(service).run(SyncTrigger.USER).complete()).isTrue();

    assertThat(service.othersGotIn).isFalse();
  }

  private Synchronizer synchronizer(SlowService service) {
    return Synchronizer.builder(new SlowConnector(service))
        .settings(PersonSettings.ALL)
        .crm(bench.crm)
        .state(bench.state)
        .clock(bench.clock)
        .waiter(bench.clock::advance)
        .build();
  }

  /** A service that answers after some attempts, each of which takes its time. */
  private final class SlowService implements Service {
    private final Duration attempt;
    private final int attempts;
    private @Nullable ConnectorContext context;
    private boolean othersGotIn;
    private int waits;

    SlowService(Duration attempt, int attempts) {
      this.attempt = attempt;
      this.attempts = attempts;
    }

    @Override
    public Page<Person> pull(String module, Instant token) throws RequestException {
      ConnectorContext reported = Objects.requireNonNull(context);
      for (int i = 1; i <= attempts; i++) {
        bench.clock.advance(attempt);
        try (StateSession other = bench.state.open("acme", "another", TEN_MINUTES).orElse(null)) {
          othersGotIn |= other != null;
          reported
              .listener()
              .exchanged(
                  new Exchange(
                      "acme.xml:1:1", "GET", "https://a.test", 504, i, attempt, 0, 0, null));
        }
      }
      for (int i = 0; i < waits; i++) {
        await(reported);
        try (StateSession other = bench.state.open("acme", "another", TEN_MINUTES).orElse(null)) {
          othersGotIn |= other != null;
        }
      }
      return bench.service.pull(module, token);
    }

    private void await(ConnectorContext reported) throws RequestException {
      try {
        reported.waiter().await(attempt);
      } catch (InterruptedException e) {
        throw new RequestException(RequestException.Outcome.INTERRUPTED, 0, "ended");
      }
    }

    @Override
    public PushAnswer<Person> push(String module, PushMode mode, List<PushRecord<Person>> batch)
        throws RequestException {
      return bench.service.push(module, mode, batch);
    }
  }

  /** Tells the service of its tests how exchanges are reported. */
  private final class SlowConnector implements Connector<PersonClient> {
    private final SlowService service;
    private final PersonConnector real;

    SlowConnector(SlowService service) {
      this.service = service;
      this.real = new PersonConnector(ContractVersion.CURRENT, bench.modules, service);
    }

    @Override
    public ConnectorInfo info() {
      return real.info();
    }

    @Override
    public List<ServiceModule<?, PersonClient>> modules() {
      return real.modules();
    }

    @Override
    public ConnectorSettings settings(Map<String, String> texts) {
      return real.settings(texts);
    }

    @Override
    public PersonClient connect(ConnectorContext context) {
      service.context = context;
      return real.connect(context);
    }
  }
}
