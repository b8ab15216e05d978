package io.connectorc.runtime.state;

import java.time.Instant;
import java.util.Set;

/**
 * How far a pull has come (L13.2, L13.3).
 *
 * @param token at the service's full resolution
 * @param seen versions at the token's own instant, and those dated ahead of the service's clock
 */
public record PullProgress(Instant token, Set<SeenVersion> seen) {
  public PullProgress {
    seen = Set.copyOf(seen);
  }
}
