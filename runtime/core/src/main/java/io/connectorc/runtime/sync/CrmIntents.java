package io.connectorc.runtime.sync;

import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmRecord;
import io.connectorc.runtime.state.CrmIntent;
import java.util.List;
import java.util.Map;

/** Finds out about records that the CRM was asked to make before the run, or its pull, ended. */
final class CrmIntents {
  private final Turn<?, ?> turn;

  CrmIntents(Turn<?, ?> turn) {
    this.turn = turn;
  }

  /**
   * Links what the CRM has made, as it was asked for: what either side changed since is a change
   * like any other (L13.6).
   *
   * @return false where the CRM did not answer: nobody knows then whose its records are
   */
  boolean resolve() {
    List<CrmIntent> intents = turn.ledger().crmIntents();
    if (intents.isEmpty()) {
      return true;
    }
    try {
      turn.ledger().commit(resolved(intents));
      return true;
    } catch (CrmException e) {
      turn.tally().error(Reason.of(e));
      return false;
    }
  }

  private ChangeSet resolved(List<CrmIntent> intents) throws CrmException {
    List<String> keys = intents.stream().map(CrmIntent::key).toList();
    Map<String, CrmRecord> made = turn.effects().crm().created(turn.crmModule(), keys);
    ChangeSet changes = new ChangeSet();
    for (CrmIntent intent : intents) {
      CrmRecord record = made.get(intent.key());
      if (record != null) {
        changes.link(intent.link(record.id()));
      }
      changes.settleInCrm(intent.serviceId());
    }
    return changes;
  }
}
