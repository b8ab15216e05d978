package io.connectorc.runtime.crm;

/** The CRM as a whole did not do what was asked; says why and what helps. */
public final class CrmException extends Exception {
  private static final long serialVersionUID = 1L;

  public CrmException(String message) {
    super(message);
  }

  public CrmException(String message, Throwable cause) {
    super(message, cause);
  }
}
