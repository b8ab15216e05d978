package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.event.Counts;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.Skipped;
import io.connectorc.runtime.event.SyncEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run: every module in its turn. For one thread, once. */
public final class SyncRun<C extends ServiceClient> {
  private final C client;
  private final RunScope scope;
  private final RunEffects effects;
  private final DependencyGate gate = new DependencyGate();
  private boolean over;

  /**
   * @param client open for the whole run
   */
  public SyncRun(C client, RunScope scope, RunEffects effects) {
    this.client = client;
    this.scope = scope;
    this.effects = effects;
  }

  /**
   * Runs the modules in the order given, which is that of their dependencies.
   *
   * @throws io.connectorc.runtime.state.StateException if the state can't be read or written; the
   *     run is over then, and nothing more was sent
   */
  public List<ModuleReport> run(List<ServiceModule<?, C>> modules) {
    for (ServiceModule<?, C> module : modules) {
      // Its first sync begins now, even if this run ends before its turn.
      Ledger.open(effects.state(), module.info().crmModule(), scope.start());
    }
    List<ModuleReport> reports = new ArrayList<>();
    for (ServiceModule<?, C> module : modules) {
      ModuleReport report = isOver() ? notRun(module) : turn(module);
      gate.done(report);
      reports.add(report);
      effects.listener().on(new SyncEvent.ModuleFinished(report));
    }
    return reports;
  }

  private ModuleReport turn(ServiceModule<?, C> module) {
    ModuleInfo info = module.info();
    Optional<String> refusal = gate.refusal(info);
    if (refusal.isPresent()) {
      Ledger ledger = Ledger.open(effects.state(), info.crmModule(), scope.start());
      ledger.finish(ledger.push(), false);
      return ModuleReport.skipped(info.crmModule(), Skipped.DEPENDENCY, refusal.get());
    }
    effects.listener().on(new SyncEvent.ModuleStarted(info.crmModule()));
    ModuleSync<?, C> sync = new ModuleSync<>(module, client, scope, effects);
    ModuleReport report = sync.run();
    over = sync.isRunOver();
    return report;
  }

  private boolean isOver() {
    return over || effects.stopped().getAsBoolean();
  }

  private static ModuleReport notRun(ServiceModule<?, ?> module) {
    return new ModuleReport(
        module.info().crmModule(),
        null,
        null,
        Counts.NONE,
        Counts.NONE,
        false,
        List.of(),
        "The run ended before this module's turn; the next one goes on there.",
        List.of(),
        List.of(),
        0);
  }
}
