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
 * @param serviceTime the {@code Date} header, null where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // shared on purpose: pages are large and never changed
public record Answer(
    int status,
    Map<String, String> headers,
    byte[] body,
    Instant sentAt,
    @Nullable Instant serviceTime) {
  public Answer {
    headers = Map.copyOf(headers);
  }
}
