package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.ConversionException;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.util.List;
import java.util.function.UnaryOperator;

/** One line item of a CRM record on its way to the service (L5.3 to L5.5). Immutable. */
public final class CrmLineItem {
  private final String source;
  private final FieldInfo field;
  private final int number;
  private final List<Value> values;

  /**
   * @param source the XML's file name
   * @param field whose line item it is
   * @param number its place among them, from 0
   * @param values the CRM's, by field number
   */
  CrmLineItem(String source, FieldInfo field, int number, List<Value> values) {
    this.source = source;
    this.field = field;
    this.number = number;
    this.values = values;
  }

  /** What goes out for a field without formats: empty text for an empty value. */
  public Value value(int inner) {
    return Values.orText(values.get(inner));
  }

  /**
   * What goes out for a field with formats, which take null for an empty value.
   *
   * @throws RecordException if they can't take the value (L10.2)
   */
  public Value value(int inner, UnaryOperator<Value> formats) throws RecordException {
    try {
      return formats.apply(Values.orNull(values.get(inner)));
    } catch (ConversionException e) {
      FieldInfo at = field.items().get(inner);
      String name = field.crmField() + "." + number + "." + at.crmField();
      throw RecordFailures.of(source, name, at.place(), e, List.of());
    }
  }
}
