package io.connectorc.runtime.crm.embedded;

import io.connectorc.runtime.crm.CrmAnswer;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmModule;
import io.connectorc.runtime.crm.CrmWrite;
import io.connectorc.runtime.value.Value;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does the writes of a page, one by one, in the transaction that its record writer is in. */
final class PageWriter {
  private final CrmModule module;
  private final RecordWriter writer;

  PageWriter(CrmModule module, RecordWriter writer) {
    this.module = module;
    this.writer = writer;
  }

  CrmAnswer write(CrmWrite write) throws SQLException, CrmException {
    if (write instanceof CrmWrite.Create create) {
      Row row = writer.create(create.key(), fields(create.values()));
      return new CrmAnswer.Written(row.record(module));
    }
    if (write instanceof CrmWrite.Update update) {
      Optional<Row> row = writer.update(update.id(), fields(update.values()));
      return row.isPresent()
          ? new CrmAnswer.Written(row.get().record(module))
          : new CrmAnswer.Missing();
    }
    writer.delete(((CrmWrite.Delete) write).id());
    return new CrmAnswer.Deleted();
  }

  private Map<String, Value> fields(List<Value> values) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      fields.put(module.fields().get(i), values.get(i));
    }
    return fields;
  }
}
