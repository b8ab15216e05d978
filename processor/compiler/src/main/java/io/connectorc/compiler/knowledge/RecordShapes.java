package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.FormatStep;
import io.connectorc.compiler.expression.Shape;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.ModuleMapping;
import io.connectorc.compiler.source.Located;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells what can stand at a path of a record that the mapping builds (L5.3, L5.4). Immutable. */
final class RecordShapes {
  private final List<FieldMapping> fields;

  RecordShapes(ConnectorModel model) {
    this.fields =
        model.mappings().stream().map(ModuleMapping::fields).flatMap(List::stream).toList();
  }

  /**
   * What the modules that map a path put there.
   *
   * @return empty where none does; any shape where one maps a place around it or inside it
   */
  Set<Shape> at(FieldPath path) {
    Set<Shape> shapes = EnumSet.noneOf(Shape.class);
    for (FieldMapping field : fields) {
      Located<FieldPath> mapped = field.serviceField();
      if (mapped != null && mapped.value().equals(path)) {
        shapes.addAll(field.isLineItems() ? EnumSet.of(Shape.ITEMS) : sent(field));
      } else if (mapped != null && mapped.value().isRelatedTo(path)) {
        return Shape.any();
      }
    }
    return shapes;
  }

  private static Set<Shape> sent(FieldMapping field) {
    Located<List<FormatStep>> chain = field.serviceFormat();
    return chain == null ? Shape.any() : after(Shape.any(), chain.value());
  }

  /** What a chain makes of such values; any shape of those that it can't take, which is told. */
  static Set<Shape> after(Set<Shape> given, List<FormatStep> chain) {
    Set<Shape> shapes = given;
    for (FormatStep step : chain) {
      shapes = step.kind().gives(shapes);
    }
    return shapes.isEmpty() ? Shape.any() : shapes;
  }
}
