package io.connectorc.processor;

/** Something that the user can mend; the message is all there is to say. */
final class UserMistakeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String text;

  UserMistakeException(String text) {
    super(text);
    this.text = text;
  }

  /** The message. */
  String text() {
    return text;
  }
}
