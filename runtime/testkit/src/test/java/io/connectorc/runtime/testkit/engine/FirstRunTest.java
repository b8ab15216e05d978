package io.connectorc.runtime.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.RunOptions;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.connector.SystemSettings.RecordsFrom;
import org.junit.jupiter.api.Test;

/** Where a sync starts is decided for all modules at once (L9.3). */
class FirstRunTest {
  private final Bench bench = new Bench(Modules.depending("Leads"), Modules.CONTACTS);

  FirstRunTest() {
    bench.settings = PersonSettings.from(RecordsFrom.ONE_MONTH);
  }

  @Test
  void aModuleThatTheFirstRunDidNotReachStartsWhereTheOthersDo() {
    bench.service.failedPull(new RequestException(Outcome.TRY_LATER, 503, "back in an hour"));
    bench.runAll();
    bench.service.requests();

    bench.at("2026-03-04T00:00:00Z").runAll();

    assertThat(bench.service.requests())
        .containsExactly("pull Leads 2026-02-01T00:00:00Z", "pull Contacts 2026-02-01T00:00:00Z");
  }

  @Test
  void aDryRunDecidesNothing() {
    bench.run(RunOptions.DRY);
    bench.service.requests();

    bench.at("2026-03-04T00:00:00Z").runAll();

    assertThat(bench.service.requests())
        .containsExactly("pull Leads 2026-02-04T00:00:00Z", "pull Contacts 2026-02-04T00:00:00Z");
  }
}
