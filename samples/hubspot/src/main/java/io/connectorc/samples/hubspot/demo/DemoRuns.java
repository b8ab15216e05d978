package io.connectorc.samples.hubspot.demo;

import io.connectorc.runtime.Limits;
import io.connectorc.runtime.SyncReport;
import io.connectorc.runtime.Synchronizer;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.state.StateStore;
import io.connectorc.samples.hubspot.Hubspot;
import io.connectorc.samples.hubspot.sandbox.HubspotSandbox;
import io.connectorc.samples.hubspot.sync.ReportTable;
import io.connectorc.samples.hubspot.sync.RunLog;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Runs the sync, shows how it goes, and counts what it writes on either side. */
final class DemoRuns {
  private static final int NO_LIMIT = 1_000_000;

  private final HubspotSandbox sandbox;
  private final CountingCrm crm;
  private final PrintStream out;
  private final Synchronizer synchronizer;
  private boolean allComplete = true;

  DemoRuns(HubspotSandbox sandbox, CountingCrm crm, StateStore state, RunLog log, PrintStream out) {
    this.sandbox = sandbox;
    this.crm = crm;
    this.out = out;
    Progress progress = new Progress(out);
    this.synchronizer =
        Synchronizer.builder(new Hubspot())
            .settings(
                new Hubspot()
                    .settings(
                        Map.of(
                            "baseurl",
                            sandbox.url(),
                            "token",
                            HubspotSandbox.TOKEN,
                            "syncrecordsfrom",
                            "all")))
            .crm(crm)
            .state(state)
            .limits(new Limits(NO_LIMIT, NO_LIMIT))
            .listener(
                event -> {
                  log.on(event);
                  progress.on(event);
                })
            .build();
  }

  /**
   * Runs once.
   *
   * @return how many records were written, on both sides together
   */
  int run(String title) {
    out.printf("%n%s%n", title);
    int before = writes();
    SyncReport report = synchronizer.run(SyncTrigger.USER);
    ReportTable.lines(report).forEach(out::println);
    Duration took = Duration.between(report.started(), report.finished());
    out.printf(Locale.ROOT, "  took %.1f s%n", took.toMillis() / 1000.0);
    allComplete &= report.complete();
    return writes() - before;
  }

  /** Whether every module was completely synced in every run so far. */
  boolean allComplete() {
    return allComplete;
  }

  private int writes() {
    return crm.writes() + sandbox.ledger().writes().size();
  }
}
