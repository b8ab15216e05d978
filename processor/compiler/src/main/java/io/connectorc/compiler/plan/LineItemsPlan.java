package io.connectorc.compiler.plan;

import java.util.List;

/**
 * The line items of a record (L5.4).
 *
 * @param recordClass simple name of one line item's class, inside the record's
 * @param fields what is mapped of each, at least one field
 * @param reader how one is read
 * @param object how one is written
 */
public record LineItemsPlan(
    String recordClass, List<FieldPlan> fields, ItemReaderPlan reader, JsonPlan object) {
  public LineItemsPlan {
    fields = List.copyOf(fields);
  }
}
