package io.connectorc.runtime.connector;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Told of every request that left and how it ended; urls bear no secrets. */
@FunctionalInterface
public interface ExchangeListener {
  ExchangeListener NONE = exchange -> {};

  void exchanged(Exchange exchange);

  /**
   * One request and its end.
   *
   * @param place of the request in the XML, as {@code hubspot.xml:42:61}
   * @param url without the values of its query, which may be secret
   * @param status 0 where no answer came
   * @param attempt counts from 1
   * @param sent bytes of the request's body
   * @param received bytes of the answer's body, uncompressed
   * @param problem why no whole answer came, in one sentence; null where one did
   */
  record Exchange(
      String place,
      String method,
      String url,
      int status,
      int attempt,
      Duration took,
      long sent,
      long received,
      @Nullable String problem) {}
}
