package io.connectorc.compiler.plan;

import io.connectorc.compiler.expression.FormatStep;
import io.connectorc.compiler.knowledge.ModuleNames;
import io.connectorc.compiler.knowledge.ModuleNames.ItemNames;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides what each mapped field is, and the line items among them (L5). */
final class FieldPlanner {
  private FieldPlanner() {}

  /**
   * Plans the fields of a module.
   *
   * @param xml whether an answer is XML
   */
  static List<FieldPlan> plan(List<FieldMapping> mappings, ModuleNames names, boolean xml) {
    return plan(mappings, names.components(), names.items(), xml);
  }

  private static List<FieldPlan> plan(
      List<FieldMapping> mappings,
      List<String> components,
      Map<Integer, ItemNames> items,
      boolean xml) {
    List<FieldPlan> fields = new ArrayList<>();
    for (int i = 0; i < mappings.size(); i++) {
      fields.add(plan(i, mappings.get(i), components.get(i), items.get(i), xml));
    }
    return fields;
  }

  private static FieldPlan plan(
      int index, FieldMapping field, String component, @Nullable ItemNames items, boolean xml) {
    Located<List<FormatStep>> format = field.serviceFormat();
    return new FieldPlan(
        index,
        component,
        Objects.requireNonNull(field.vtigerField()).value(),
        Objects.requireNonNull(field.serviceField()).value(),
        Objects.requireNonNull(field.serviceFieldText()).value(),
        format == null ? List.of() : format.value(),
        items == null ? null : items(field.items(), items, xml),
        Position.of(field.at()));
  }

  private static LineItemsPlan items(List<FieldMapping> mappings, ItemNames names, boolean xml) {
    List<FieldPlan> fields = plan(mappings, names.components(), Map.of(), xml);
    return new LineItemsPlan(
        names.recordClass(),
        fields,
        ReaderPlanner.planItem(names.recordClass(), xml, fields),
        RecordShape.mapped(fields).json());
  }
}
