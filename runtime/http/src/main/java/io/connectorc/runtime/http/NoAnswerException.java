package io.connectorc.runtime.http;

import java.io.IOException;

/** No answer came, or not all of it: a transient failure (L13.10). */
final class NoAnswerException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean sent;

  /**
   * @param sent whether anything of the request may have reached the service
   * @param what happened, and what helps
   */
  NoAnswerException(boolean sent, String what, IOException cause) {
    super(what, cause);
    this.sent = sent;
  }

  boolean sent() {
    return sent;
  }
}
