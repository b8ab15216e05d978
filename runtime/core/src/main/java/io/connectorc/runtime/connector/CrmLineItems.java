package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonGenerator;
import io.connectorc.runtime.value.Contents;
import io.connectorc.runtime.value.Json;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Line items as the CRM has them: an array of objects, whose members are the mapped vtiger fields
 * (L5.4). Thread-safe.
 */
public final class CrmLineItems {
  private CrmLineItems() {}

  /** Makes a line item of the CRM's. */
  @FunctionalInterface
  public interface Mapping<I extends MappedRecord> {
    /**
     * What the service is to hold for it.
     *
     * @throws RecordException if a format can't take a value (L10.2)
     */
    I map(CrmLineItem item) throws RecordException;
  }

  /**
   * What the CRM is to hold, in the service's order. Values that the service lacks are left out
   * (L5.5).
   */
  public static Value toCrm(LineItems<?> items, FieldInfo field) {
    return switch (items.presence()) {
      case ABSENT -> Value.Absent.ABSENT;
      case NULL -> Value.Null.NULL;
      case GIVEN ->
          new Value.Items(items.items().stream().map(item -> object(item, field.items())).toList());
    };
  }

  private static Value object(MappedRecord item, List<FieldInfo> fields) {
    return new Value.Raw(Json.text(out -> write(out, item, fields)));
  }

  private static void write(JsonGenerator out, MappedRecord item, List<FieldInfo> fields)
      throws IOException {
    out.writeStartObject();
    for (int i = 0; i < fields.size(); i++) {
      Value value = item.value(i);
      if (value != Value.Absent.ABSENT) {
        out.writeFieldName(fields.get(i).crmField());
        Values.write(out, value);
      }
    }
    out.writeEndObject();
  }

  /**
   * What the service is to hold for the CRM's line items. An empty value is none; one object is one
   * line item.
   *
   * @param source the XML's file name
   * @throws RecordException if it is anything else, or a format can't take a value (L10.2)
   */
  public static <I extends MappedRecord> LineItems<I> toService(
      Value crm, String source, FieldInfo field, Mapping<I> mapping) throws RecordException {
    List<I> items = new ArrayList<>();
    for (Value object : objects(crm, source, field)) {
      List<Value> values = values(object, source, field, items.size());
      items.add(mapping.map(new CrmLineItem(source, field, items.size(), values)));
    }
    return LineItems.of(items);
  }

  private static List<Value> objects(Value crm, String source, FieldInfo field)
      throws RecordException {
    if (crm.isEmpty()) {
      return List.of();
    }
    List<Value> elements = Contents.elements(crm);
    if (elements != null) {
      return elements;
    }
    if (Contents.members(crm) != null) {
      return List.of(crm);
    }
    throw RecordFailures.notLineItems(source, field, crm);
  }

  /** By field number; of a member that stands twice the last. */
  private static List<Value> values(Value item, String source, FieldInfo field, int number)
      throws RecordException {
    List<Contents.Member> members = Contents.members(item);
    if (members == null) {
      throw RecordFailures.noLineItem(source, field, number, item);
    }
    Map<String, Value> byName = new HashMap<>();
    members.forEach(member -> byName.put(member.name(), member.value()));
    return field.items().stream()
        .map(inner -> byName.getOrDefault(inner.crmField(), Value.Absent.ABSENT))
        .toList();
  }
}
