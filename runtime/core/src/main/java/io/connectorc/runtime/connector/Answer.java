package io.connectorc.runtime.connector;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the service, read to its end.
 *
 * @param headers by lower-case name; of one that stands several times, the first
 * @param body its bytes, decompressed; never changed
 * @param sentAt our clock when the request was sent
 * @param inDoubt whether an earlier sending of the same request may have been done (L12.4)
 * @param serviceTime the {@code Date} header, null where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // shared on purpose: pages are large and never changed
public record Answer(
    int status,
    Map<String, String> headers,
    byte[] body,
    Instant sentAt,
    boolean inDoubt,
    @Nullable Instant serviceTime) {
  public Answer {
    headers = Map.copyOf(headers);
  }

  /** An answer to a request that was sent once. */
  public Answer(
      int status,
      Map<String, String> headers,
      byte[] body,
      Instant sentAt,
      @Nullable Instant serviceTime) {
    this(status, headers, body, sentAt, false, serviceTime);
  }

  /** The same behind a sending that may have been done. */
  public Answer behindDoubt() {
    return new Answer(status, headers, body, sentAt, true, serviceTime);
  }
}
