package io.connectorc.runtime.http;

/** How far one request came; for one thread. */
final class WireMark {
  private Stage stage = Stage.CONNECTING;

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
}
