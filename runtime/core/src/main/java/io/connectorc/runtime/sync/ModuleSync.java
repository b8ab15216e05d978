package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.event.ModuleReport;

/** One module in one run: pull, then push (L13.1). */
final class ModuleSync<R extends MappedRecord, C extends ServiceClient> {
  private final Turn<R, C> turn;
  private final CrmIntents crmIntents;

  ModuleSync(ServiceModule<R, C> module, C client, RunScope scope, RunEffects effects) {
    this.turn = Turn.of(module, client, scope, effects);
    this.crmIntents = new CrmIntents(turn);
  }

  /**
   * A pull that failed or met its limit does not keep the push from running. Before each of them
   * every record that the sync has made in the CRM has its link, or the push would make it once
   * more in the service.
   */
  ModuleReport run() {
    ModuleInfo info = turn.module().info();
    if (info.pulls() && crmIntents.resolve()) {
      new PullStage<>(turn).run();
    }
    CrmCursor cursor = turn.ledger().push();
    if (info.pushes() && !turn.tally().isRunOver() && crmIntents.resolve()) {
      cursor = new PushStage<>(turn).run();
    }
    turn.ledger().finish(cursor, turn.tally().isComplete());
    return turn.tally().report(turn.ledger().intents().size());
  }

  /** Whether the run ends with this module. */
  boolean isRunOver() {
    return turn.tally().isRunOver();
  }
}
