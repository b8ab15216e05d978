package io.connectorc.runtime.xml;

import java.io.IOException;

/** An answer that is no XML, or XML that is refused; the message says where and why. */
public final class XmlAnswerException extends IOException {
  private static final long serialVersionUID = 1L;

  XmlAnswerException(String problem) {
    super(problem);
  }
}
