package io.connectorc.compiler.knowledge;

import java.util.List;

/**
 * The Java names of one module's classes.
 *
 * @param recordClass simple name: {@code Contacts}
 * @param mapperClass simple name: {@code ContactsMapper}
 * @param moduleClass simple name: {@code ContactsModule}
 * @param accessor the connector's method that gives the module: {@code contacts}
 * @param components the record's component for each mapped field, by its number
 */
public record ModuleNames(
    String recordClass,
    String mapperClass,
    String moduleClass,
    String accessor,
    List<String> components) {
  public ModuleNames {
    components = List.copyOf(components);
  }
}
