package io.connectorc.runtime.crm.embedded;

import io.connectorc.runtime.value.Value;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A live record of the CRM.
 *
 * @param id unique within its module
 * @param modified when it was last changed, in milliseconds
 * @param fields those that have a value, by name, in the order in which they came to the record
 */
public record StoredRecord(String module, String id, Instant modified, Map<String, Value> fields) {
  public StoredRecord {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
