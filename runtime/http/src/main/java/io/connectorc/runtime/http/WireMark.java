package io.connectorc.runtime.http;

import org.jspecify.annotations.Nullable;

/** How far one request came, and what only its connection saw of the answer; for one thread. */
final class WireMark {
  private Stage stage = Stage.CONNECTING;
  private @Nullable String retryAfter;

  /** The stages of a request. */
  enum Stage {
    /** Nothing of it has left: the service can't have done anything. */
    CONNECTING,
    /** It may have arrived. */
    SENT,
    /** The status and the headers of the answer are there. */
    ANSWERED
  }

  void sent() {
    stage = Stage.SENT;
  }

  void answered() {
    stage = Stage.ANSWERED;
  }

  Stage stage() {
    return stage;
  }

  void putOff(String header) {
    retryAfter = header;
  }

  /** The answer's {@code Retry-After}, as it came; null where there was none. */
  @Nullable String retryAfter() {
    return retryAfter;
  }
}
