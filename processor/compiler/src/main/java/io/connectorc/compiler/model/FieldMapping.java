package io.connectorc.compiler.model;

import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.FormatStep;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mapped field (L5.1 to L5.3), or the line items of a record (L5.4).
 *
 * @param at the element's name
 * @param serviceField null where missing or no path
 * @param serviceFieldText the path as it is written
 * @param serviceFormat the attribute's chain, null where absent or wrong; its span is the
 *     attribute's value
 * @param items of line items, what is mapped of each; empty for a field
 */
public record FieldMapping(
    SourceSpan at,
    @Nullable Located<String> vtigerField,
    @Nullable Located<FieldPath> serviceField,
    @Nullable Located<String> serviceFieldText,
    @Nullable Located<List<FormatStep>> serviceFormat,
    List<FieldMapping> items) {
  public FieldMapping {
    items = List.copyOf(items);
  }

  /** Whether it maps an array, element by element. */
  public boolean isLineItems() {
    return !items.isEmpty();
  }
}
