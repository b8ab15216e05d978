package io.connectorc.runtime.sync;

import io.connectorc.runtime.state.Intent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates of unknown outcome, by what they sent (L12.4). */
final class InDoubt {
  /** How far the service's clock may be behind ours. */
  private static final Duration BEHIND = Duration.ofMinutes(5);

  private final Map<String, Deque<Intent>> byHash = new HashMap<>();

  InDoubt(List<Intent> intents) {
    intents.stream()
        .sorted(Comparator.comparing(Intent::sentAt))
        .forEach(
            intent ->
                byHash.computeIfAbsent(intent.hash(), hash -> new ArrayDeque<>()).add(intent));
  }

  /**
   * A create that sent just these values; it is not given again. Creates that are alike are
   * interchangeable.
   *
   * @param modified of the service's record: one that rests since before the create is another
   */
  @Nullable Intent take(String hash, Instant modified) {
    Deque<Intent> alike = byHash.get(hash);
    Intent first = alike == null ? null : alike.peek();
    return alike == null || first == null || modified.isBefore(first.sentAt().minus(BEHIND))
        ? null
        : alike.poll();
  }
}
