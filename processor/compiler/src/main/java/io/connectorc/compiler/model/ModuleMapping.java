package io.connectorc.compiler.model;

import io.connectorc.compiler.source.Located;
import java.util.List;

/**
 * The field mapping of one module (L5.1).
 *
 * @param module the vtiger module that the element is named for
 */
public record ModuleMapping(Located<String> module, List<FieldMapping> fields) {
  public ModuleMapping {
    fields = List.copyOf(fields);
  }
}
