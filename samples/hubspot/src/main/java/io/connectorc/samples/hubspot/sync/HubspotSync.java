package io.connectorc.samples.hubspot.sync;

import io.connectorc.runtime.SyncException;
import io.connectorc.runtime.SyncReport;
import io.connectorc.runtime.Synchronizer;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.embedded.EmbeddedCrm;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.state.StateException;
import io.connectorc.runtime.state.StateStore;
import io.connectorc.runtime.state.jdbc.JdbcState;
import io.connectorc.samples.hubspot.Hubspot;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Keeps HubSpot and an embedded CRM in step: once, or at the set frequency until it is stopped.
 * Exits with 0 if everything is synced, 1 if something is left, 2 if a setting is wrong.
 */
public final class HubspotSync {
  static final int COMPLETE = 0;
  static final int INCOMPLETE = 1;
  static final int WRONG_SETTINGS = 2;

  private static final String HELP =
      """
      Syncs the companies and contacts of HubSpot with an embedded CRM, both ways.

      java -jar hubspot-sync.jar [--once] [--settings FILE]

      Without --once it runs at the set frequency until it is stopped.
      Settings come from FILE (default hubspot.properties, if it is there) and the environment,
      which wins:

      %s
      It exits with 0 if everything is synced, 1 if something is left, 2 if a setting is wrong.
      """;

  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> environment;
  private final StopSignal stop;

  HubspotSync(PrintStream out, PrintStream err, Map<String, String> environment, StopSignal stop) {
    this.out = out;
    this.err = err;
    this.environment = environment;
    this.stop = stop;
  }

  /** Runs it with the process's own arguments, environment and output. */
  public static void main(String[] arguments) {
    StopSignal stop = new StopSignal();
    stop.install();
    int code =
        new HubspotSync(System.out, System.err, System.getenv(), stop).run(List.of(arguments));
    stop.finished();
    System.exit(code);
  }

  int run(List<String> arguments) {
    Libraries.quiet();
    try {
      CommandLine line = CommandLine.parse(arguments);
      if (line.help()) {
        out.print(HELP.formatted(Setting.table()));
        return COMPLETE;
      }
      Map<String, String> texts = SettingsReader.read(line.settings(), environment);
      return run(SyncConfiguration.of(texts), line.once());
    } catch (WrongSettingsException e) {
      e.problems().forEach(this::error);
      return WRONG_SETTINGS;
    } catch (CrmException | StateException | SyncException e) {
      error(String.valueOf(e.getMessage()));
      return INCOMPLETE;
    }
  }

  private int run(SyncConfiguration configuration, boolean once)
      throws CrmException, WrongSettingsException {
    InstantSource clock = InstantSource.system();
    try (RunLog log = log(configuration.log(), clock);
        EmbeddedCrm crm = EmbeddedCrm.open(configuration.crm(), clock);
        StateStore state = JdbcState.sqlite(configuration.state())) {
      Synchronizer synchronizer =
          Synchronizer.builder(new Hubspot())
              .settings(configuration.connector())
              .crm(crm)
              .state(state)
              .clock(clock)
              .limits(configuration.limits())
              .listener(log)
              .build();
      stop.onRequest(synchronizer::stop);
      return once
          ? report(synchronizer.run(SyncTrigger.USER))
          : repeat(synchronizer, configuration);
    }
  }

  private RunLog log(Path file, InstantSource clock) throws WrongSettingsException {
    try {
      return RunLog.open(file, clock, err);
    } catch (IOException e) {
      throw new WrongSettingsException(
          List.of(
              "\"%s\": \"%s\" can't be written: %s. Name another file."
                  .formatted(Setting.LOG.key(), file, FileReason.of(e))));
    }
  }

  private int repeat(Synchronizer synchronizer, SyncConfiguration configuration) {
    int code;
    try {
      do {
        code = background(synchronizer);
      } while (!stop.await(configuration.connector().system().frequency()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      code = INCOMPLETE;
    }
    out.println("Stopped.");
    return code;
  }

  /** A run that fails does not end the program: the next one may do. */
  private int background(Synchronizer synchronizer) {
    try {
      return report(synchronizer.run(SyncTrigger.BACKGROUND));
    } catch (StateException | SyncException e) {
      error(String.valueOf(e.getMessage()));
      return INCOMPLETE;
    }
  }

  private int report(SyncReport report) {
    out.println("Run of " + report.started().truncatedTo(ChronoUnit.SECONDS));
    ReportTable.lines(report).forEach(out::println);
    return report.complete() ? COMPLETE : INCOMPLETE;
  }

  private void error(String message) {
    err.println("error: " + message);
  }
}
