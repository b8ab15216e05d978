package io.connectorc.cli;

/** The command can't do what it was asked for; the message is a sentence for the user. */
final class WrongUseException extends Exception {
  private static final long serialVersionUID = 1L;

  WrongUseException(String message) {
    super(message);
  }
}
