package io.connectorc.runtime.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.RunOptions;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.connector.SystemSettings.RecordsFrom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest(name = "{1} before {0}")
  @CsvSource({
    "2026-03-31T12:00:00Z, ONE_MONTH, 2026-02-28T12:00:00Z",
    "2024-03-31T12:00:00Z, ONE_MONTH, 2024-02-29T12:00:00Z",
    "2024-03-29T00:00:00Z, ONE_MONTH, 2024-02-29T00:00:00Z",
    "2025-03-29T00:00:00Z, ONE_MONTH, 2025-02-28T00:00:00Z",
    "2026-01-31T23:59:59.999999999Z, ONE_MONTH, 2025-12-31T23:59:59.999999999Z",
    "2026-05-31T00:00:00Z, THREE_MONTHS, 2026-02-28T00:00:00Z",
    "2026-07-31T01:00:00Z, THREE_MONTHS, 2026-04-30T01:00:00Z",
    "2026-08-31T00:00:00Z, SIX_MONTHS, 2026-02-28T00:00:00Z",
    "2024-08-31T00:00:00Z, SIX_MONTHS, 2024-02-29T00:00:00Z",
    "2026-02-28T00:00:00Z, SIX_MONTHS, 2025-08-28T00:00:00Z",
    "2026-03-31T12:00:00Z, ALL, 1970-01-01T00:00:00Z"
  })
  void monthsAreThoseOfTheCalendar(String now, RecordsFrom from, String start) {
    bench.settings = PersonSettings.from(from);
    bench.at(now).runAll();

    assertThat(bench.service.requests())
        .containsExactly("pull Leads " + start, "pull Contacts " + start);
  }

  @Test
  void whatIsSetLaterServesAModuleThatIsReset() {
    bench.runAll();
    bench.settings = PersonSettings.from(RecordsFrom.SIX_MONTHS);
    bench.service.requests();
    bench.runAll();
    bench.builder().build().reset("Contacts");
    bench.runAll();

    assertThat(bench.service.requests())
        .containsExactly(
            "pull Leads 2026-02-01T00:00:00Z",
            "pull Contacts 2026-02-01T00:00:00Z",
            "pull Leads 2026-02-01T00:00:00Z",
            "pull Contacts 2025-09-01T00:00:00Z");
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
