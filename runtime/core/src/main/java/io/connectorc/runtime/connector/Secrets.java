package io.connectorc.runtime.connector;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a run must never show (L3.7): the secrets of its settings, and what signs in with them or
 * with a token of the host. Thread-safe.
 */
public final class Secrets {
  private final CopyOnWriteArrayList<String> texts = new CopyOnWriteArrayList<>();

  /**
   * Begins with those that are known.
   *
   * @param known empty ones hide nothing
   */
  public Secrets(List<String> known) {
    known.forEach(this::add);
  }

  /** Adds one that has become known; an empty one hides nothing. */
  public void add(String secret) {
    if (!secret.isEmpty()) {
      texts.addIfAbsent(secret);
    }
  }

  /** All that are known now; a copy. */
  public List<String> all() {
    return List.copyOf(texts);
  }

  /** The number only. */
  @Override
  public String toString() {
    return texts.size() + " secrets";
  }
}
