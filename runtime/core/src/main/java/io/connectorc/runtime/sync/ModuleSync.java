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

  ModuleSync(ServiceModule<R, C> module, C client, RunScope scope, RunEffects effects) {
    this.turn = Turn.of(module, client, scope, effects);
  }

  /**
   * A pull that failed or met its limit does not keep the push from running; one that leaves it
   * open which records the CRM has made does, or the push would make them once more.
   */
  ModuleReport run() {
    ModuleInfo info = turn.module().info();
    boolean sure = !info.pulls() || new PullStage<>(turn).run();
    CrmCursor cursor = turn.ledger().push();
    if (info.pushes() && sure && !turn.tally().isRunOver()) {
      cursor = new PushStage<>(turn).run();
    }
    turn.ledger().finish(cursor, turn.tally().isComplete(), turn.ledger().isPageOpen() && !sure);
    return turn.tally().report(turn.ledger().intents().size());
  }

  /** Whether the run ends with this module. */
  boolean isRunOver() {
    return turn.tally().isRunOver();
  }
}
