package io.connectorc.runtime.value;

/**
 * A value that a format can't convert (L10.2). The message says what the format takes and holds no
 * value: {@link #shown} has it, and whoever shows it masks secrets first, then cuts it.
 */
public final class ConversionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String format;
  private final String shown;
  private final int line;
  private final int column;

  /**
   * @param format as it is written in a connector
   * @param shown the value as text, whole: a secret that is cut is no longer found
   * @param message says what the format takes
   */
  public ConversionException(String format, String shown, String message) {
    this(format, shown, message, 0, 0);
  }

  private ConversionException(String format, String shown, String message, int line, int column) {
    super(message);
    this.problem = message;
    this.format = format;
    this.shown = shown;
    this.line = line;
    this.column = column;
  }

  /**
   * The same with the place of the expression in the connector's XML; the first place given stays.
   */
  public ConversionException at(int line, int column) {
    return this.line > 0 ? this : new ConversionException(format, shown, problem, line, column);
  }

  /** The format that refused. */
  public String format() {
    return format;
  }

  /** The refused value as text. */
  public String shown() {
    return shown;
  }

  /** Line of the expression, from 1; 0 where it is not known. */
  public int line() {
    return line;
  }

  /** Column of the expression, from 1; 0 where it is not known. */
  public int column() {
    return column;
  }
}
