package io.connectorc.runtime.http;

import java.io.IOException;

/** The body goes on behind the size that is allowed. */
final class AnswerTooLongException extends IOException {
  private static final long serialVersionUID = 1L;
}
