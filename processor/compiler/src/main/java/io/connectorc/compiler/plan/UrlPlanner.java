package io.connectorc.compiler.plan;

import io.connectorc.compiler.expression.TextPart;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.UrlModel;
import java.util.ArrayList;
import java.util.List;

/** Decides which pieces a part of a url has, and which of them may hold a base url (L6.2). */
record UrlPlanner(ValuePlanner values) {

  List<UrlPiece> pieces(UrlModel url) {
    List<UrlPiece> pieces = new ArrayList<>();
    for (TextPart part : url.parts()) {
      pieces.add(piece(url, part, pieces.isEmpty()));
    }
    return pieces;
  }

  private UrlPiece piece(UrlModel url, TextPart part, boolean first) {
    if (part instanceof TextPart.Characters characters) {
      return new UrlPiece.Text(characters.text());
    }
    if (part instanceof TextPart.SettingReference setting) {
      return piece(values.setting(setting.name().value()), first);
    }
    ValueExpression value = variable(url, ((TextPart.VariableReference) part).name().value());
    return piece(values.plan(value), first && ValuePlanner.fixed(value));
  }

  private static UrlPiece piece(ValuePlan value, boolean base) {
    return base ? new UrlPiece.Base(value) : new UrlPiece.Variable(value);
  }

  private static ValueExpression variable(UrlModel url, String name) {
    return url.variables().stream()
        .filter(variable -> variable.name().value().equals(name))
        .map(UrlModel.Variable::value)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No variable " + name));
  }
}
