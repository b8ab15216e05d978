package io.connectorc.runtime.sync;

import io.connectorc.runtime.state.Intent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates of unknown outcome, by what they sent (L12.4). */
final class InDoubt {
  private final Map<String, Deque<Intent>> byHash = new HashMap<>();

  InDoubt(List<Intent> intents) {
    for (Intent intent : intents) {
      byHash.computeIfAbsent(intent.hash(), hash -> new ArrayDeque<>()).add(intent);
    }
  }

  /**
   * A create that sent just these values; it is not given again. Creates that are alike are
   * interchangeable.
   */
  @Nullable Intent take(String hash) {
    Deque<Intent> alike = byHash.get(hash);
    return alike == null ? null : alike.poll();
  }
}
