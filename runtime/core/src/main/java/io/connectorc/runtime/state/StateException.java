package io.connectorc.runtime.state;

/** The store can't be read or written; says what and what helps. */
public class StateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StateException(String message) {
    super(message);
  }

  public StateException(String message, Throwable cause) {
    super(message, cause);
  }
}
