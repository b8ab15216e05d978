package io.connectorc.runtime.connector;

import java.time.Duration;

/** Told of every request that left and how it ended; urls bear no secrets. */
@FunctionalInterface
public interface ExchangeListener {
  ExchangeListener NONE = exchange -> {};

  void exchanged(Exchange exchange);

  /**
   * One request and its end.
   *
   * @param url without the values of its query, which may be secret
   * @param status 0 where no answer came
   * @param attempt counts from 1
   */
  record Exchange(String method, String url, int status, int attempt, Duration took) {}
}
