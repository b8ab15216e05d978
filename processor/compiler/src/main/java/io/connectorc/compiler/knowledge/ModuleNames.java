package io.connectorc.compiler.knowledge;

import java.util.List;
import java.util.Map;

/**
 * The Java names of one module's classes.
 *
 * @param recordClass simple name: {@code Contacts}
 * @param mapperClass simple name: {@code ContactsMapper}
 * @param moduleClass simple name: {@code ContactsModule}
 * @param accessor the connector's method that gives the module: {@code contacts}
 * @param components the record's component for each mapped field, by its number
 * @param items the names of each field's line items, by its number; other fields have none
 */
public record ModuleNames(
    String recordClass,
    String mapperClass,
    String moduleClass,
    String accessor,
    List<String> components,
    Map<Integer, ItemNames> items) {
  public ModuleNames {
    components = List.copyOf(components);
    items = Map.copyOf(items);
  }

  /**
   * The Java names of a line item (L5.4).
   *
   * @param recordClass inside the module's record: {@code LineitemsItem}
   * @param components its component for each mapped field, by its number
   */
  public record ItemNames(String recordClass, List<String> components) {
    public ItemNames {
      components = List.copyOf(components);
    }
  }
}
