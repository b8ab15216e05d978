package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.FieldInfo;
import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Line items that the CRM holds already (L5.4). They are written whole, and would lose what the
 * connector does not map and what the service does not tell; so they are left alone.
 */
final class HeldItems {
  private HeldItems() {}

  /**
   * What an update is to write, by field number.
   *
   * @param held the CRM's version in the service's terms, null where it can't be mapped
   */
  static <R extends MappedRecord> List<Value> leave(
      ServiceModule<R, ?> module, R pulled, @Nullable R held) {
    List<Value> values = module.toCrm(pulled);
    List<FieldInfo> fields = module.info().fields();
    if (held == null || fields.stream().noneMatch(FieldInfo::isLineItems)) {
      return values;
    }
    List<Value> left = new ArrayList<>(values);
    for (int field = 0; field < fields.size(); field++) {
      if (fields.get(field).isLineItems()
          && Repeats.repeats(pulled.value(field), held.value(field))) {
        left.set(field, Value.Absent.ABSENT);
      }
    }
    return left;
  }
}
