package io.connectorc.conformance.build;

/** A connector that compiled but can't be loaded; the message says why. */
public final class LoadingException extends Exception {
  private static final long serialVersionUID = 1L;

  LoadingException(String message) {
    super(message);
  }
}
