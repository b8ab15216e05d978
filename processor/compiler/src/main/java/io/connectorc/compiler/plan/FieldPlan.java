package io.connectorc.compiler.plan;

import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.FormatStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapped field, or line items (L5).
 *
 * @param index its number in the module, or in the line item
 * @param component its Java name in the record
 * @param path where it stands in a service record
 * @param pathText the same as it is written
 * @param formats what is applied on push (L5.3); empty where nothing is
 * @param items of line items, else null
 */
public record FieldPlan(
    int index,
    String component,
    String crmField,
    FieldPath path,
    String pathText,
    List<FormatStep> formats,
    @Nullable LineItemsPlan items,
    Position at) {
  public FieldPlan {
    formats = List.copyOf(formats);
  }
}
