package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.ConversionException;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    return failure(name, field(source, name, place(e, place)), e, secrets);
  }

  /** The failure of a CRM's value that should be line items (L5.4). */
  static RecordException notLineItems(String source, FieldInfo field, Value value) {
    String name = field.crmField();
    String before = field(source, name, field.place()) + "line items are an array, and not ";
    return misfit(name, before, value);
  }

  /**
   * The failure of an element that should be a line item (L5.4).
   *
   * @param number its place among them, from 0
   */
  static RecordException noLineItem(String source, FieldInfo field, int number, Value value) {
    String name = field.crmField() + "." + number;
    String before = field(source, name, field.place()) + "a line item is an object, and not ";
    return misfit(name, before, value);
  }

  private static String field(String source, String name, Place at) {
    return at.in(source) + ": field \"" + name + "\": ";
  }

  private static RecordException misfit(String name, String before, Value value) {
    return value == Value.Null.NULL
        ? new RecordException(name, before + "null")
        : new RecordException(name, before + '"', Values.text(value), "\"", List.of());
  }

  private static RecordException failure(
      @Nullable String name, String before, ConversionException e, List<String> secrets) {
    return new RecordException(
        name, before + Requests.before(e), e.shown(), Requests.behind(e), secrets);
  }

  /**
   * The failure of something else that a record needs: a property, a parameter.
   *
   * @param place where it is declared, for an error that has no place of its own
   */
  public static RecordException of(
      String source, Place place, ConversionException e, List<String> secrets) {
    return failure(null, place(e, place).in(source) + ": ", e, secrets);
  }

  private static Place place(ConversionException e, Place otherwise) {
    return e.line() > 0 ? new Place(e.line(), e.column()) : otherwise;
  }
}
