package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.ModeModel;
import java.util.List;

/**
 * A value expression and where it stands.
 *
 * @param modes whose requests read it, in a push; empty elsewhere, and where each mode has its own
 */
public record ValueUse(ValueExpression value, Site site, List<ModeModel> modes) {
  public ValueUse {
    modes = List.copyOf(modes);
  }
}
