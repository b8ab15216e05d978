package io.connectorc.runtime.crm.embedded;

import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmModule;
import io.connectorc.runtime.crm.CrmRecord;
import io.connectorc.runtime.crm.CrmVersion;
import io.connectorc.runtime.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the record table.
 *
 * @param sequence the number of its last change, unique in the file and growing with each change
 * @param deleted when it was deleted; null while it lives
 * @param fields a JSON object
 */
record Row(long sequence, String id, Instant modified, @Nullable Instant deleted, String fields) {

  CrmVersion version(CrmModule module) throws CrmException {
    return deleted == null
        ? new CrmVersion.Live(record(module))
        : new CrmVersion.Deleted(id, deleted);
  }

  CrmRecord record(CrmModule module) throws CrmException {
    Map<String, Value> values = FieldsJson.read(fields);
    List<Value> mapped =
        module.fields().stream().map(name -> values.getOrDefault(name, Value.Null.NULL)).toList();
    return new CrmRecord(id, modified, mapped);
  }

  StoredRecord stored(String module) throws CrmException {
    return new StoredRecord(module, id, modified, FieldsJson.read(fields));
  }
}
