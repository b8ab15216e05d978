package io.connectorc.samples.hubspot.demo;

import io.connectorc.runtime.SyncException;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.embedded.EmbeddedCrm;
import io.connectorc.runtime.state.StateException;
import io.connectorc.runtime.state.StateStore;
import io.connectorc.runtime.state.jdbc.JdbcState;
import io.connectorc.samples.hubspot.sandbox.HubspotSandbox;
import io.connectorc.samples.hubspot.sync.Libraries;
import io.connectorc.samples.hubspot.sync.RunLog;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * Shows the whole product at work: a sandbox of HubSpot and an embedded CRM, three runs, changes on
 * both sides, and a comparison that does not believe the sync. Exits with 0 if both sides are the
 * same, else 1.
 */
public final class Demo {
  private static final Duration AGE_OF_RECORDS = Duration.ofDays(1);

  private final DemoFiles files;
  private final DemoSize size;
  private final PrintStream out;
  private final Consumer<HubspotSandbox> sabotage;
  private final InstantSource clock = InstantSource.system();

  /**
   * Prepares a demo.
   *
   * @param sabotage breaks the sandbox before the second run
   */
  Demo(DemoFiles files, DemoSize size, PrintStream out, Consumer<HubspotSandbox> sabotage) {
    this.files = files;
    this.size = size;
    this.out = out;
    this.sabotage = sabotage;
  }

  /** Runs the demo in the folder named, {@code demo} if none is. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "demo").toAbsolutePath();
    Demo demo = new Demo(new DemoFiles(folder), DemoSize.FULL, System.out, sandbox -> {});
    int code = demo.run();
    if (code != 0) {
      System.exit(code);
    }
  }

  int run() {
    Libraries.quiet();
    try {
      files.prepare();
      try (HubspotSandbox sandbox = HubspotSandbox.start(clock);
          EmbeddedCrm crm = EmbeddedCrm.open(files.crm(), clock);
          StateStore state = JdbcState.sqlite(files.state());
          RunLog log = RunLog.open(files.log(), clock, out)) {
        return run(sandbox, crm, new DemoRuns(sandbox, new CountingCrm(crm), state, log, out));
      }
    } catch (IOException | CrmException | StateException | SyncException e) {
      out.println("error: " + e.getMessage());
      return 1;
    }
  }

  private int run(HubspotSandbox sandbox, EmbeddedCrm crm, DemoRuns runs) throws CrmException {
    World world = new World(sandbox, crm);
    Seed.fill(world, size, clock.instant().minus(AGE_OF_RECORDS));
    introduce(sandbox);

    runs.run("First run: each side has records that the other lacks");
    sabotage.accept(sandbox);
    new Changes(world, size).make();
    tellChanges();
    int second = runs.run("Second run: only what was changed");
    int third = runs.run("Third run: nothing was changed");

    return new Verdict(world, size.changes(), second, third, runs.allComplete()).tell(out) ? 0 : 1;
  }

  private void introduce(HubspotSandbox sandbox) {
    out.printf(
        "HubSpot's sandbox: %s, with %,d companies and %,d contacts%n",
        sandbox.url(), size.companies(), size.contacts());
    out.printf("CRM file:          %s, with %,d records of its own%n", files.crm(), size.own());
    out.printf("Log of all runs:   %s%n", files.log());
  }

  private void tellChanges() {
    out.printf(
        "%nNow %d records are changed: HubSpot %d edited, %d new; CRM %d edited, %d new, %d deleted%n",
        size.changes(),
        DemoModule.total(module -> module.share(size.edits()) / 2),
        DemoModule.total(module -> module.share(size.creations()) / 2),
        DemoModule.total(module -> (module.share(size.edits()) + 1) / 2),
        DemoModule.total(module -> (module.share(size.creations()) + 1) / 2),
        size.deletions());
  }
}
