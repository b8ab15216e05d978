package io.connectorc.runtime;

import io.connectorc.runtime.connector.ConnectorInfo;
import io.connectorc.runtime.connector.ExchangeListener.Exchange;
import io.connectorc.runtime.connector.Masks;
import io.connectorc.runtime.connector.Secrets;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.Skipped;
import io.connectorc.runtime.event.SyncEvent;
import io.connectorc.runtime.event.SyncListener;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.log.RunLog;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom one run tells what it does: the host's listener, and the debug log while that is on. */
final class RunEvents implements SyncListener {
  private final Parts parts;
  private final Secrets secrets;
  private final RunLog log;

  private RunEvents(Parts parts, Secrets secrets, RunLog log) {
    this.parts = parts;
    this.secrets = secrets;
    this.log = log;
  }

  /**
   * Begins to tell of a run.
   *
   * @param secrets masked in all that is told, those too that are added later
   */
  static RunEvents begin(Parts parts, SyncTrigger trigger, RunOptions options, Secrets secrets) {
    RunLog log =
        parts.settings().system().debugMode()
            ? RunLog.open(parts.debugLog(), parts.installation(), parts.clock(), secrets)
            : RunLog.none(parts.clock(), secrets);
    RunEvents events = new RunEvents(parts, secrets, log);
    events.log(trigger, options);
    parts.limits().notes().forEach(note -> events.on(new SyncEvent.Noted(note)));
    return events;
  }

  /** What the run is, and what it goes by. */
  private void log(SyncTrigger trigger, RunOptions options) {
    ConnectorInfo info = parts.connector().info();
    log.write(
        "run begins: %s%s, connector \"%s\" %s (%s), installation \"%s\""
            .formatted(
                trigger.name().toLowerCase(Locale.ROOT),
                options.dryRun() ? " (dry)" : "",
                info.name(),
                info.version(),
                info.source(),
                parts.installation()));
    log.write("settings: " + parts.settings() + ", " + parts.settings().system());
    Map<String, Integer> limits = parts.limits().of(trigger);
    log.write(
        "limits: "
            + info.modules().stream()
                .map(module -> module.crmModule() + " " + limits.get(module.crmModule()))
                .collect(Collectors.joining(", ")));
  }

  @Override
  public void on(SyncEvent event) {
    log.on(event);
    parts.listener().on(event);
  }

  void exchanged(Exchange exchange) {
    List<String> hidden = secrets.all();
    String problem = exchange.problem();
    on(
        new SyncEvent.Exchanged(
            new Exchange(
                exchange.place(),
                exchange.method(),
                Masks.mask(exchange.url(), hidden),
                exchange.status(),
                exchange.attempt(),
                exchange.took(),
                exchange.sent(),
                exchange.received(),
                problem == null ? null : Masks.mask(problem, hidden))));
  }

  /** All modules, skipped for a reason that may hold secrets. */
  List<ModuleReport> skipped(ConnectorInfo info, String why) {
    String shown = Masks.mask(why, secrets.all());
    List<ModuleReport> reports =
        info.modules().stream()
            .map(module -> ModuleReport.skipped(module.crmModule(), Skipped.SETTINGS, shown))
            .toList();
    reports.forEach(report -> on(new SyncEvent.ModuleFinished(report)));
    return reports;
  }

  /** Ends with a report. */
  SyncReport ended(SyncTrigger trigger, Instant started, List<ModuleReport> modules) {
    Instant finished = parts.clock().instant();
    boolean complete = modules.stream().allMatch(ModuleReport::complete);
    log.write(
        "run ends: %s, in %d ms"
            .formatted(
                complete ? "complete" : "not complete",
                Duration.between(started, finished).toMillis()));
    log.close();
    List<String> notes = new ArrayList<>(parts.limits().notes());
    log.problem()
        .ifPresent(
            problem -> {
              String shown = Masks.mask(problem, secrets.all());
              notes.add(shown);
              parts.listener().on(new SyncEvent.Noted(shown));
            });
    return new SyncReport(trigger, started, finished, modules, notes);
  }

  /** Ends without a report; of what is no failure of the product's own, only the kind is told. */
  void failed(RuntimeException e) {
    boolean ours = e instanceof SyncException || e instanceof InstallationBusyException;
    log.write("run fails: " + (ours ? e.getMessage() : e.getClass().getName()));
    log.close();
  }
}
