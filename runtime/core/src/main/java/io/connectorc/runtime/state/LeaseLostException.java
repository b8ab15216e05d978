package io.connectorc.runtime.state;

/** Another run has taken the installation; this one can change nothing more. */
public final class LeaseLostException extends StateException {
  private static final long serialVersionUID = 1L;

  public LeaseLostException(String message) {
    super(message);
  }
}
