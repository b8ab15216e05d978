package io.connectorc.runtime.value;

/** Makes the error of a value that a format can't take. */
final class Refusal {
  private Refusal() {}

  /**
   * @param format as it is written in a connector
   * @param takes what it takes, a clause without a full stop
   */
  static ConversionException of(String format, Value value, String takes) {
    return new ConversionException(format, shown(value), takes);
  }

  private static String shown(Value value) {
    return value == Value.Null.NULL || value == Value.Absent.ABSENT ? "null" : Values.text(value);
  }
}
