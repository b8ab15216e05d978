package io.connectorc.runtime.connector;

import java.util.List;

/**
 * A mapped field, or the line items of a record (L5.4); its index in {@link ModuleInfo#fields()} is
 * its number everywhere.
 *
 * @param crmField its name in the CRM
 * @param servicePath its path in a service record, as written (L5.2)
 * @param place where it is mapped
 * @param items of line items, what is mapped of each; empty for a field
 */
public record FieldInfo(String crmField, String servicePath, Place place, List<FieldInfo> items) {
  public FieldInfo {
    items = List.copyOf(items);
  }

  /** A field. */
  public FieldInfo(String crmField, String servicePath, Place place) {
    this(crmField, servicePath, place, List.of());
  }

  /** Whether its values are arrays of objects, whose members are {@link #items}. */
  public boolean isLineItems() {
    return !items.isEmpty();
  }
}
