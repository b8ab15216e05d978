package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.record;
import static io.connectorc.runtime.testkit.engine.PullTest.counts;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the sync wrote itself does not come back as a change (L13.5). */
class EchoTest {
  private final Bench bench = new Bench(Modules.CONTACTS);

  @Test
  void whatWasPulledIsNotPushedBackInThisRunOrALaterOne() {
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));

    ModuleReport first = bench.run();
    ModuleReport second = bench.runAt("2026-03-01T01:00:00Z");

    assertThat(first.pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
    assertThat(second.pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
    assertThat(second.complete()).isTrue();
  }

  @Test
  void whatWasPushedComesBackAsUnchanged() {
    bench.edit("c1", "Ada");
    bench.service.created(record("s1", "Ada", "2026-03-01T00:00:05Z"));
    bench.run();
    bench.service.page(record("s1", "Ada", "2026-03-01T00:00:05Z"));

    ModuleReport report = bench.runAt("2026-03-01T01:00:00Z");

    assertThat(report.pulled()).isEqualTo(counts(0, 0, 0, 1, 0));
    assertThat(report.pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
    assertThat(bench.crm.writes()).isZero();
  }

  @Test
  void aCrmThatAltersWhatItStoresDoesNotSendItsVersionBack() {
    bench.crm.storing(value -> Value.text(Values.text(value).toUpperCase(Locale.ROOT)));
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));

    ModuleReport first = bench.run();
    bench.service.page(record("s1", "Ada", "2026-02-02T10:00:00Z"));
    ModuleReport second = bench.runAt("2026-03-01T01:00:00Z");

    assertThat(bench.names()).containsExactly("ADA");
    assertThat(first.pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
    assertThat(second.pulled()).isEqualTo(counts(0, 0, 0, 1, 0));
    assertThat(second.pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
  }

  @Test
  void aCrmVersionThatCantBeMappedAfterOurWriteIsSeenAllTheSame() {
    bench.crm.storing(value -> Value.text("unmappable " + Values.text(value)));
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));

    assertThat(bench.run().pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
    assertThat(bench.runAt("2026-03-01T01:00:00Z").pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
  }

  @Test
  void anEditThatSetsWhatTheServiceHoldsAlreadyIsNotSent() {
    bench.crm.storing(value -> Value.text(Values.text(value).toUpperCase(Locale.ROOT)));
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    bench.run();
    bench.service.requests();

    bench.at("2026-03-01T01:00:00Z").edit(bench.idOf("ADA"), "Ada");
    assertThat(bench.run().pushed()).isEqualTo(counts(0, 0, 0, 0, 0));

    bench.at("2026-03-01T02:00:00Z").edit(bench.idOf("Ada"), "Augusta");
    assertThat(bench.run().pushed()).isEqualTo(counts(0, 1, 0, 0, 0));
  }

  @Test
  void anEditOfAFieldThatIsNotMappedIsNotSent() {
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    bench.run();
    bench.at("2026-03-01T01:00:00Z");
    bench.crm.put("Contacts", bench.idOf("Ada"), Map.of("phone", Value.text("1815")));

    assertThat(bench.run().pushed()).isEqualTo(counts(0, 0, 0, 0, 0));
  }

  @Test
  void emptyAndAbsentAreOne() {
    bench.crm.put("Contacts", "c1", Map.of("lastname", Value.text("Ada")));
    bench.service.created(Pages.partial("s1", "Ada", ""));
    bench.run();
    bench.service.page(Pages.partial("s1", "Ada", "2026-03-01T00:30:00Z"));

    assertThat(bench.runAt("2026-03-01T01:00:00Z").pulled()).isEqualTo(counts(0, 0, 0, 1, 0));
  }
}
