package io.connectorc.compiler.plan;

import io.connectorc.compiler.expression.TextPart;
import io.connectorc.compiler.expression.ValueExpression;
import java.util.List;
import java.util.Map;

/**
 * Decides what a value expression is at its place.
 *
 * @param settings by name
 * @param serviceModule what {@code @syncmodule} gives; empty where no module is at hand
 * @param record what {@code @record} reads
 */
record ValuePlanner(Map<String, SettingPlan> settings, String serviceModule, RecordScope record) {

  ValuePlan plan(ValueExpression expression) {
    ValuePlan value = value(expression);
    return expression.formats().isEmpty()
        ? value
        : new ValuePlan.Formatted(value, expression.formats(), Position.of(expression.span()));
  }

  /** The setting as a value. */
  ValuePlan setting(String name) {
    SettingPlan setting = settings.get(name);
    if (setting == null) {
      throw new IllegalArgumentException("No setting " + name);
    }
    return new ValuePlan.Setting(setting);
  }

  /** Whether it is a literal or made of settings only, and so may hold a base url (L6.2). */
  static boolean fixed(ValueExpression expression) {
    return !(expression instanceof ValueExpression.Dynamic);
  }

  private ValuePlan value(ValueExpression expression) {
    if (expression instanceof ValueExpression.Literal literal) {
      return new ValuePlan.Literal(literal.text());
    }
    if (expression instanceof ValueExpression.Setting setting) {
      return setting(setting.name().value());
    }
    if (expression instanceof ValueExpression.Composed composed) {
      return new ValuePlan.Joined(composed.parts().stream().map(this::piece).toList());
    }
    return dynamic((ValueExpression.Dynamic) expression);
  }

  private ValuePlan piece(TextPart part) {
    if (part instanceof TextPart.Characters characters) {
      return new ValuePlan.Literal(characters.text());
    }
    if (part instanceof TextPart.SettingReference setting) {
      return setting(setting.name().value());
    }
    throw new IllegalArgumentException("A variable outside the text of a url");
  }

  private ValuePlan dynamic(ValueExpression.Dynamic dynamic) {
    return switch (dynamic.value()) {
      case SYNC_MODULE -> new ValuePlan.Literal(serviceModule);
      case LAST_SYNC_TOKEN -> new ValuePlan.Token(ValuePlan.TokenForm.SECONDS);
      case LAST_SYNC_TOKEN_MILLIS -> new ValuePlan.Token(ValuePlan.TokenForm.MILLIS);
      case LAST_SYNC_TOKEN_TEXT -> new ValuePlan.Token(ValuePlan.TokenForm.TEXT);
      case RECORDS -> record.records();
      case RECORD -> record.record();
      case RECORD_ID -> new ValuePlan.ServiceId();
      case RECORD_PATH -> dynamic.path() == null ? record.record() : record.record(dynamic.path());
      case ID -> new ValuePlan.PulledId();
      case RESPONSE, CURRENT_TIME ->
          throw new IllegalArgumentException(dynamic.value().text() + " outside an answer");
    };
  }

  /** All of them, in order. */
  List<ValuePlan> plan(List<ValueExpression> expressions) {
    return expressions.stream().map(this::plan).toList();
  }
}
