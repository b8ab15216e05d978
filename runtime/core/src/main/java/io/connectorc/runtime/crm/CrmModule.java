package io.connectorc.runtime.crm;

import io.connectorc.runtime.connector.SyncType;
import java.util.List;

/**
 * A module as a connector sees it in the CRM.
 *
 * @param name the vtiger module
 * @param fields the mapped fields; values stand in this order everywhere
 * @param syncType whose records count
 */
public record CrmModule(String name, List<String> fields, SyncType syncType) {
  public CrmModule {
    fields = List.copyOf(fields);
  }
}
