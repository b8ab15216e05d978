package io.connectorc.runtime;

import io.connectorc.runtime.connector.Waiter;
import io.connectorc.runtime.state.StateSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an installation held while a run talks to its service: commits renew the lease, but a
 * request that is repeated takes longer than the time between two of them. For one run; while its
 * requests run beside each other, they renew one at a time.
 */
final class Hold {
  private static final Duration BETWEEN_RENEWALS = Duration.ofSeconds(30);

  private final InstantSource clock;
  private @Nullable StateSession session;
  private Instant renewed = Instant.MIN;

  Hold(InstantSource clock) {
    this.clock = clock;
  }

  /** From here on the installation is held by this session. */
  synchronized void on(StateSession opened) {
    session = opened;
    renewed = clock.instant();
  }

  /**
   * Renews the lease unless it was just renewed.
   *
   * @throws io.connectorc.runtime.state.LeaseLostException if another run has taken the
   *     installation: nothing more may be sent
   */
  synchronized void renew() {
    Instant now = clock.instant();
    if (session != null && !now.isBefore(renewed.plus(BETWEEN_RENEWALS))) {
      session.renew();
      renewed = now;
    }
  }

  /** Waits, and renews before it and behind it: a lease is longer than the longest wait. */
  Waiter around(Waiter waiter) {
    return time -> {
      renew();
      waiter.await(time);
      renew();
    };
  }
}
