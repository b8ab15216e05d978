package io.connectorc.runtime;

/**
 * A run that could not begin or go on at all; the message says why and what helps, and holds no
 * secret. What was committed before stays, and the next run goes on there.
 */
public class SyncException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SyncException(String message) {
    super(message);
  }

  public SyncException(String message, Throwable cause) {
    super(message, cause);
  }
}
