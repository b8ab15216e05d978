package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.ConversionException;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.util.List;

/** Records whose value a format can't take (L10.2). Thread-safe. */
public final class RecordFailures {
  private RecordFailures() {}

  /**
   * The failure of a mapped field.
   *
   * @param source the XML's file name
   * @param secrets masked in the value
   */
  public static RecordException of(
      String source, FieldInfo field, ConversionException e, List<String> secrets) {
    return of(source, field.crmField(), field.place(), e, secrets);
  }

  /**
   * The failure of a value inside a field.
   *
   * @param name the field and the way into it: {@code _lineitems_.1.quantity}
   * @param place where that value is mapped
   */
  static RecordException of(
      String source, String name, Place place, ConversionException e, List<String> secrets) {
    return field(source, name, place(e, place), Requests.refusal(e, secrets));
  }

  /** The failure of a CRM's value that should be line items (L5.4). */
  static RecordException notLineItems(String source, FieldInfo field, Value value) {
    return field(
        source,
        field.crmField(),
        field.place(),
        "line items are an array, and not " + shown(value));
  }

  /**
   * The failure of an element that should be a line item (L5.4).
   *
   * @param number its place among them, from 0
   */
  static RecordException noLineItem(String source, FieldInfo field, int number, Value value) {
    String name = field.crmField() + "." + number;
    return field(source, name, field.place(), "a line item is an object, and not " + shown(value));
  }

  private static RecordException field(String source, String name, Place at, String message) {
    return new RecordException(name, at.in(source) + ": field \"" + name + "\": " + message);
  }

  private static String shown(Value value) {
    return value == Value.Null.NULL
        ? "null"
        : "\"" + ErrorTexts.excerpt(Values.text(value), List.of(), Requests.LONGEST) + "\"";
  }

  /**
   * The failure of something else that a record needs: a property, a parameter.
   *
   * @param place where it is declared, for an error that has no place of its own
   */
  public static RecordException of(
      String source, Place place, ConversionException e, List<String> secrets) {
    String message = Requests.refusal(e, secrets);
    return new RecordException(null, place(e, place).in(source) + ": " + message);
  }

  private static Place place(ConversionException e, Place otherwise) {
    return e.line() > 0 ? new Place(e.line(), e.column()) : otherwise;
  }
}
