package io.connectorc.samples.hubspot.sandbox;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Switches that break the sandbox on purpose. Thread-safe. */
public final class Faults {
  private final Deque<Fault> next = new ArrayDeque<>();
  private @Nullable Fault always;

  /** What goes wrong with a request. */
  public enum Fault {
    /** 401, whatever the token. */
    UNAUTHORIZED,
    /** 429 with {@code Retry-After: 0}; nothing is done. */
    RATE_LIMIT,
    /** 500 with a page of HTML; nothing is done. */
    HTML_ERROR,
    /** It is done, and half of the answer's body is sent. */
    TRUNCATED,
    /** A batch update is answered as if it were done, and changes nothing. */
    UPDATE_LOST
  }

  /** These happen to the next requests, one each, in this order. */
  public synchronized void next(Fault... faults) {
    Collections.addAll(next, faults);
  }

  /** This happens to every request for which no other waits. */
  public synchronized void always(Fault fault) {
    always = fault;
  }

  /** From now on nothing goes wrong. */
  public synchronized void none() {
    next.clear();
    always = null;
  }

  /** The fault of the request that has just come; null for none. */
  synchronized @Nullable Fault take() {
    Fault first = next.poll();
    return first == null ? always : first;
  }
}
