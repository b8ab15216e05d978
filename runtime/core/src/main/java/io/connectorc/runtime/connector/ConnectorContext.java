package io.connectorc.runtime.connector;

import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * All that a client needs from outside: every effect comes in here. A client may use it from
 * several threads at a time.
 *
 * @param secrets never to be shown; a client adds the credential that it signs in with
 * @param transport null where the default one will do
 * @param longestWait the longest time that a request may wait to be repeated (L13.10); longer ends
 *     the run
 * @param listener told of every exchange
 */
public record ConnectorContext(
    ConnectorSettings settings,
    Secrets secrets,
    TokenSource tokens,
    @Nullable Transport transport,
    InstantSource clock,
    Waiter waiter,
    RandomGenerator random,
    Duration longestWait,
    ExchangeListener listener) {}
