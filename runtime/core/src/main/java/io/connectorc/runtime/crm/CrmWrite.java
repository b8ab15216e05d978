package io.connectorc.runtime.crm;

import io.connectorc.runtime.value.Value;
import java.util.List;

/**
 * One thing to do in the CRM. Values stand by field number; an absent one leaves the field alone, a
 * null one clears it.
 */
public sealed interface CrmWrite {
  /**
   * A new record.
   *
   * @param key the same for the same service record for ever: a gateway that created a record under
   *     it answers with that record, brought to these values, and makes no second one; if that one
   *     was deleted since, it makes a new one
   */
  record Create(String key, List<Value> values) implements CrmWrite {
    public Create {
      values = List.copyOf(values);
    }
  }

  /** New values for a record; doing it twice changes nothing. */
  record Update(String id, List<Value> values) implements CrmWrite {
    public Update {
      values = List.copyOf(values);
    }
  }

  /** The end of a record; of one that is gone it is done. */
  record Delete(String id) implements CrmWrite {}
}
