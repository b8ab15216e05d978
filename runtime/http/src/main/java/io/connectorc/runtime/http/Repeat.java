package io.connectorc.runtime.http;

/** When a request may be sent again (L13.10). */
public enum Repeat {
  /** Sending it twice does no harm (get, put, delete): also after a transient failure. */
  SAFE,
  /**
   * The same for a request that creates (put): what an earlier sending may have done stays in
   * doubt, whatever a later one brings.
   */
  SAFE_CREATE,
  /** Only when the service itself put it off: 429 or 503 with {@code Retry-After}. */
  ONLY_IF_ASKED
}
