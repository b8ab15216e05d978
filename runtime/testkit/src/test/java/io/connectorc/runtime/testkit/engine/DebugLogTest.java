package io.connectorc.runtime.testkit.engine;

import static io.connectorc.runtime.testkit.engine.Pages.deleted;
import static io.connectorc.runtime.testkit.engine.Pages.record;
import static io.connectorc.runtime.testkit.engine.Pages.withoutTime;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.connectorc.runtime.InstallationBusyException;
import io.connectorc.runtime.SyncReport;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.connector.SystemSettings;
import io.connectorc.runtime.connector.SystemSettings.RecordsFrom;
import io.connectorc.runtime.event.SyncEvent;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.log.DebugLog;
import io.connectorc.runtime.state.StateSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With debug mode on, a run is logged: times in UTC, secrets masked (L3.5, L3.7). */
class DebugLogTest {
  private static final SystemSettings DEBUG =
      SystemSettings.DEFAULT.withRecordsFrom(RecordsFrom.ALL).withDebugMode(true);

  private final Bench bench = new Bench(Modules.CONTACTS);
  private final List<String> lines = new ArrayList<>();
  private int room = Integer.MAX_VALUE;

  DebugLogTest() {
    bench.settings = new PersonSettings(List.of(), DEBUG, List.of(), Map.of());
  }

  /** Keeps lines in memory, as many as there is room for. */
  private DebugLog memory() {
    return installation ->
        new DebugLog.Lines() {
          @Override
          public void add(String line) throws IOException {
            if (lines.size() == room) {
              throw new IOException("\"acme.log\" can't be written: No space left on device.");
            }
            lines.add(line);
          }

          @Override
          public void close() {}
        };
  }

  private SyncReport run() {
    return bench.builder().debugLog(memory()).build().run(SyncTrigger.USER);
  }

  private List<String> afterTheHead() {
    return lines.subList(3, lines.size());
  }

  @Test
  void tellsOfARunFromItsBeginningToItsEnd() {
    bench.edit("c1", "Grace");
    bench.service.page(
        record("s1", "Ada", "2026-02-01T10:00:00Z"),
        withoutTime("s2", "Bea"),
        deleted("s3", "2026-02-02T10:00:00Z"));
    bench.clock.advance(Duration.ofMillis(7));

    assertThat(run().notes()).isEmpty();

    String time = "2026-03-01T00:00:00.007Z ";
    assertThat(lines)
        .containsExactly(
            time + "run begins: user, connector \"acme\" 1.0.0 (acme.xml), installation \"acme\"",
            time
                + "settings: PersonSettings[missing=[], system=SystemSettings[recordsFrom=ALL,"
                + " debugMode=true, frequency=PT15M, limitVariables={}], secrets=[], preSync={}],"
                + " SystemSettings[recordsFrom=ALL, debugMode=true, frequency=PT15M,"
                + " limitVariables={}]",
            time + "limits: Contacts 100",
            time + "Contacts: begins",
            time
                + "Contacts: pull failed: service \"s2\": acme.xml:3:5: record \"s2\" of"
                + " \"Contacts\" has no time of change, so that it can't be synced.",
            time + "Contacts: pull created: service \"s1\", CRM \"contacts-1\"",
            time + "Contacts: pull unchanged: service \"s3\"",
            time + "Contacts: pulled a page of 3; so far 1 created, 1 unchanged, 1 failed",
            time + "Contacts: pulled a page of 0; so far 1 created, 1 unchanged, 1 failed",
            time + "Contacts: push created: service \"new1\", CRM \"c1\"",
            time + "Contacts: pushed a batch of 1 to create; so far 1 created",
            time
                + "Contacts: ends: complete; pulled 1 created, 1 unchanged, 1 failed; pushed 1"
                + " created",
            time + "run ends: complete, in 0 ms");
  }

  @Test
  void tellsOfConflictsWithoutTheirValues() {
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));
    run();
    lines.clear();
    bench.at("2026-03-01T01:00:00Z").edit(bench.idOf("Ada"), "Bea");
    bench.service.page(record("s1", "Cleo", "2026-02-28T10:00:00Z"));
    bench.at("2026-03-01T02:00:00Z");
    run();

    assertThat(lines)
        .contains(
            "2026-03-01T02:00:00.000Z Contacts: conflict: service \"s1\", CRM \"contacts-1\": the"
                + " service's of 2026-02-28T10:00:00Z, the CRM's of 2026-03-01T01:00:00Z; the"
                + " CRM's wins, the other's lastname, email are lost")
        .noneMatch(line -> line.contains("Ada") || line.contains("Bea") || line.contains("Cleo"));
  }

  @Test
  void isOffByDefault() {
    bench.settings = PersonSettings.ALL;

    assertThat(run().notes()).isEmpty();
    assertThat(lines).isEmpty();
  }

  @Test
  void masksSecretsAndBreaksNoLine() {
    bench.settings = new PersonSettings(List.of(), DEBUG, List.of("s3cret"), Map.of());
    bench.service.failedPull(
        new RequestException(
            Outcome.NOT_DONE, 500, "s3cret\r\n2026-03-01T00:00:00Z forged\u2028line \u202e end"));
    run();

    assertThat(lines).noneMatch(line -> line.contains("s3cret"));
    assertThat(lines).noneMatch(line -> line.matches("(?s).*[\\p{Cntrl}\u2028\u202e].*"));
    assertThat(lines)
        .contains(
            "2026-03-01T00:00:00.000Z Contacts: ends: not complete; pulled nothing; pushed nothing;"
                + " error: *** 2026-03-01T00:00:00Z forged line end");
  }

  @Test
  void cutsALineThatIsTooLong() {
    bench.service.failedPull(new RequestException(Outcome.NOT_DONE, 500, "x".repeat(9_000)));
    run();

    assertThat(lines)
        .anyMatch(line -> line.length() == "2026-03-01T00:00:00.000Z ".length() + 4_000);
  }

  @Test
  void aFullDiskFailsNoRunAndIsToldOnce() {
    room = 4;
    bench.service.page(record("s1", "Ada", "2026-02-01T10:00:00Z"));

    SyncReport report = run();

    assertThat(report.complete()).isTrue();
    assertThat(bench.names()).containsExactly("Ada");
    assertThat(lines).hasSize(4);
    String told =
        "The debug log is not whole: \"acme.log\" can't be written: No space left on device.";
    assertThat(report.notes()).containsExactly(told);
    assertThat(bench.events)
        .filteredOn(SyncEvent.Noted.class::isInstance)
        .containsExactly(new SyncEvent.Noted(told));
  }

  @Test
  void aPlaceThatCanNotBeOpenedIsTold(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("taken"));

    SyncReport report = bench.builder().debugLog(file).build().run(SyncTrigger.USER);

    assertThat(report.complete()).isTrue();
    assertThat(report.notes())
        .containsExactly(
            "The debug log is not whole: \""
                + file.resolve("connectorc-acme.log")
                + "\" can't be written: \""
                + file
                + "\" is no folder.");
  }

  @Test
  void withoutAPlaceTheReportSaysSo() {
    assertThat(bench.runAll().notes())
        .containsExactly(
            "Debug mode is on, but the debug log has no place. Give the synchronizer's builder one:"
                + " debugLog(…).");
  }

  @Test
  void runsAreAddedToTheInstallationsFile(@TempDir Path folder) throws Exception {
    for (int i = 0; i < 2; i++) {
      bench.builder().debugLog(folder.resolve("logs")).build().run(SyncTrigger.BACKGROUND);
    }

    assertThat(Files.readAllLines(folder.resolve("logs/connectorc-acme.log")))
        .filteredOn(line -> line.contains("run begins: background"))
        .hasSize(2);
  }

  @Test
  void tellsWhyNothingWasSynced() {
    bench.settings = new PersonSettings(List.of("token"), DEBUG, List.of(), Map.of());
    run();

    assertThat(afterTheHead())
        .containsExactly(
            "2026-03-01T00:00:00.000Z Contacts: skipped (settings): The required setting \"token\""
                + " has no value.",
            "2026-03-01T00:00:00.000Z run ends: not complete, in 0 ms");
  }

  @Test
  void tellsOfARunThatFails() {
    try (StateSession held =
        bench.state.open("acme", "another", Duration.ofMinutes(1)).orElseThrow()) {
      assertThat(held.seals()).isEmpty();
      assertThatExceptionOfType(InstallationBusyException.class).isThrownBy(this::run);
    }

    assertThat(afterTheHead())
        .containsExactly(
            "2026-03-01T00:00:00.000Z run fails: Another run holds the installation \"acme\". Wait"
                + " until it ends; if its process is gone, its hold runs out by itself.");
  }
}
