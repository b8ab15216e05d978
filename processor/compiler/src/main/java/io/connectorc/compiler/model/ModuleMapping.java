package io.connectorc.compiler.model;

import io.connectorc.compiler.source.Located;
import java.util.List;
import java.util.stream.Stream;

/**
 * The field mapping of one module (L5.1).
 *
 * @param module the vtiger module that the element is named for
 */
public record ModuleMapping(Located<String> module, List<FieldMapping> fields) {
  public ModuleMapping {
    fields = List.copyOf(fields);
  }

  /** The fields, and behind line items what is mapped of each (L5.4). */
  public List<FieldMapping> allFields() {
    return fields.stream()
        .flatMap(field -> Stream.concat(Stream.of(field), field.items().stream()))
        .toList();
  }
}
