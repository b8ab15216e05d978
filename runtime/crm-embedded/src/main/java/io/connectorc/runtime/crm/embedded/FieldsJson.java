package io.connectorc.runtime.crm.embedded;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.value.Json;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a record as the JSON object that stands in its row. */
final class FieldsJson {
  private FieldsJson() {}

  static Map<String, Value> read(String json) throws CrmException {
    Map<String, Value> fields = new LinkedHashMap<>();
    try (JsonParser in = Json.FACTORY.createParser(json)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new CrmException("A record's fields are no JSON object: the row was edited by hand.");
      }
      for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        in.nextToken();
        fields.put(name, Values.read(in));
      }
    } catch (IOException e) {
      throw new CrmException("A record's fields are no JSON: the row was edited by hand.", e);
    }
    return fields;
  }

  static String write(Map<String, Value> fields) {
    return Json.text(
        out -> {
          out.writeStartObject();
          for (Map.Entry<String, Value> field : fields.entrySet()) {
            out.writeFieldName(field.getKey());
            Values.write(out, field.getValue());
          }
          out.writeEndObject();
        });
  }

  /** New values over old ones: an absent value leaves its field alone, a null one removes it. */
  static Map<String, Value> merge(Map<String, Value> old, Map<String, Value> changes) {
    Map<String, Value> merged = new LinkedHashMap<>(old);
    changes.forEach(
        (name, value) -> {
          if (value == Value.Null.NULL) {
            merged.remove(name);
          } else if (value != Value.Absent.ABSENT) {
            merged.put(name, value);
          }
        });
    return merged;
  }
}
