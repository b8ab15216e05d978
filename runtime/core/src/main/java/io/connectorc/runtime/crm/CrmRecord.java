package io.connectorc.runtime.crm;

import io.connectorc.runtime.value.Value;
import java.time.Instant;
import java.util.List;

/**
 * A record of the CRM.
 *
 * @param values by field number; absent or null where the record has none
 */
public record CrmRecord(String id, Instant modified, List<Value> values) {
  public CrmRecord {
    values = List.copyOf(values);
  }
}
