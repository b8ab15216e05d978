package io.connectorc.runtime.crm;

import io.connectorc.runtime.connector.SyncType;
import java.util.List;
import java.util.Map;

/**
 * A module as a connector sees it in the CRM.
 *
 * @param name the vtiger module
 * @param fields the mapped fields, line items among them; values stand in this order everywhere
 * @param lineItems the mapped members of a line item, by the field of {@code fields} whose values
 *     are line items: arrays of objects (L5.4)
 * @param syncType whose records count
 */
public record CrmModule(
    String name, List<String> fields, Map<String, List<String>> lineItems, SyncType syncType) {
  public CrmModule {
    fields = List.copyOf(fields);
    lineItems = Map.copyOf(lineItems);
  }

  /** A module without line items. */
  public CrmModule(String name, List<String> fields, SyncType syncType) {
    this(name, fields, Map.of(), syncType);
  }
}
