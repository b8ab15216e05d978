package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.ConversionException;
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
    String name = field.crmField();
    String message = "field \"" + name + "\": " + Requests.refusal(e, secrets);
    return new RecordException(name, place(e, field.place()).in(source) + ": " + message);
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
