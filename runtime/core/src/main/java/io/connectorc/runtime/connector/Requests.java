package io.connectorc.runtime.connector;

import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.value.ConversionException;
import java.util.List;

/** Requests that can't be made. Thread-safe. */
public final class Requests {
  private Requests() {}

  /**
   * The failure of a request whose value a format can't take; nothing was sent.
   *
   * @param source the XML's file name
   */
  public static RequestException failed(
      String source, ConversionException e, ConnectorSettings settings) {
    String place = e.line() > 0 ? new Place(e.line(), e.column()).in(source) : source;
    return new RequestException(Outcome.NOT_DONE, 0, place + ": " + refusal(e, settings.secrets()));
  }

  /** {@code the format "int" can't take "abc": it takes …}. */
  static String refusal(ConversionException e, List<String> secrets) {
    String shown = ErrorTexts.clean(e.shown(), secrets);
    return "the format \"" + e.format() + "\" can't take \"" + shown + "\": " + e.getMessage();
  }
}
