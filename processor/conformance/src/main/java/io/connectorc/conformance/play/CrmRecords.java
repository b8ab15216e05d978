package io.connectorc.conformance.play;

import com.fasterxml.jackson.databind.JsonNode;
import io.connectorc.conformance.casefile.GivenRecord;
import io.connectorc.conformance.check.ActualRecord;
import io.connectorc.conformance.check.JsonTexts;
import io.connectorc.runtime.testkit.FakeCrm;
import io.connectorc.runtime.testkit.FakeRecord;
import io.connectorc.runtime.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a case's records into the fake CRM and takes them out again. */
final class CrmRecords {
  private CrmRecords() {}

  /** What somebody does in the CRM, by module. */
  static void change(FakeCrm crm, Map<String, List<GivenRecord>> modules) {
    modules.forEach((module, records) -> records.forEach(record -> change(crm, module, record)));
  }

  private static void change(FakeCrm crm, String module, GivenRecord record) {
    if (record.deleted()) {
      crm.delete(module, record.id());
    } else if (record.modified() == null) {
      crm.put(module, record.id(), values(record.fields()));
    } else {
      crm.put(module, record.id(), record.modified(), values(record.fields()));
    }
  }

  private static Map<String, Value> values(Map<String, JsonNode> fields) {
    Map<String, Value> values = new LinkedHashMap<>();
    fields.forEach((name, value) -> values.put(name, value(value)));
    return values;
  }

  private static Value value(JsonNode json) {
    return switch (json.getNodeType()) {
      case STRING -> Value.text(json.textValue());
      case NUMBER -> new Value.Number(json.asText());
      case BOOLEAN -> Value.bool(json.booleanValue());
      case NULL -> Value.Null.NULL;
      default -> new Value.Raw(json.toString());
    };
  }

  /** The records that are there. */
  static List<ActualRecord> records(FakeCrm crm, String module) {
    return crm.records(module).stream().map(CrmRecords::record).toList();
  }

  private static ActualRecord record(FakeRecord record) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    record.fields().forEach((name, value) -> fields.put(name, JsonTexts.of(value)));
    return new ActualRecord(record.id(), fields);
  }
}
