package io.connectorc.conformance.casefile;

/** A case that can't be read. The message starts with the place: {@code case.yaml:3:5: …}. */
public final class CaseFormatException extends Exception {
  private static final long serialVersionUID = 1L;

  CaseFormatException(String message) {
    super(message);
  }
}
