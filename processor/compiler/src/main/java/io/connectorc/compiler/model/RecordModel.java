package io.connectorc.compiler.model;

import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.List;

/** How the record of a mode differs from the mapped one (L12.2). */
public record RecordModel(SourceSpan at, boolean overwrite, List<Property> properties) {
  public RecordModel {
    properties = List.copyOf(properties);
  }

  /** One property that is added or overwritten. */
  public record Property(SourceSpan at, Located<FieldPath> name, ValueExpression value) {}
}
