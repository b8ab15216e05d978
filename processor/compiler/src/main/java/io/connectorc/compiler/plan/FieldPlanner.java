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

  static List<FieldPlan> plan(List<FieldMapping> mappings, ModuleNames names) {
    return plan(mappings, names.components(), names.items());
  }

  private static List<FieldPlan> plan(
      List<FieldMapping> mappings, List<String> components, Map<Integer, ItemNames> items) {
    List<FieldPlan> fields = new ArrayList<>();
    for (int i = 0; i < mappings.size(); i++) {
      fields.add(plan(i, mappings.get(i), components.get(i), items.get(i)));
    }
    return fields;
  }

  private static FieldPlan plan(
      int index, FieldMapping field, String component, @Nullable ItemNames items) {
    Located<List<FormatStep>> format = field.serviceFormat();
    return new FieldPlan(
        index,
        component,
        Objects.requireNonNull(field.vtigerField()).value(),
        Objects.requireNonNull(field.serviceField()).value(),
        Objects.requireNonNull(field.serviceFieldText()).value(),
        format == null ? List.of() : format.value(),
        items == null ? null : items(field.items(), items),
        Position.of(field.at()));
  }

  private static LineItemsPlan items(List<FieldMapping> mappings, ItemNames names) {
    List<FieldPlan> fields = plan(mappings, names.components(), Map.of());
    return new LineItemsPlan(
        names.recordClass(),
        fields,
        ReaderPlanner.planItem(names.recordClass(), fields),
        RecordShape.mapped(fields).json());
  }
}
