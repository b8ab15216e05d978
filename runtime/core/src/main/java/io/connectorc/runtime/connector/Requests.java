package io.connectorc.runtime.connector;

import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.value.ConversionException;
import java.util.List;

/** Requests that can't be made. Thread-safe. */
public final class Requests {
  /** Characters of a refused value that are shown. */
  static final int LONGEST = 100;

  private Requests() {}

  /**
   * The failure of a request whose value a format can't take; nothing was sent.
   *
   * @param source the XML's file name
   * @param secrets masked in the value
   */
  public static RequestException failed(
      String source, ConversionException e, List<String> secrets) {
    String place = e.line() > 0 ? new Place(e.line(), e.column()).in(source) : source;
    return new RequestException(Outcome.NOT_DONE, 0, place + ": " + refusal(e, secrets));
  }

  /** {@code the format "int" can't take "abc": it takes …}. */
  static String refusal(ConversionException e, List<String> secrets) {
    return before(e) + ErrorTexts.excerpt(e.shown(), secrets, LONGEST) + behind(e);
  }

  /** The refusal up to the value. */
  static String before(ConversionException e) {
    return "the format \"" + e.format() + "\" can't take \"";
  }

  /** The refusal from behind the value. */
  static String behind(ConversionException e) {
    return "\": " + e.getMessage();
  }
}
