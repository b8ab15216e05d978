package io.connectorc.samples.hubspot.sandbox;

import java.util.ArrayList;
import java.util.List;

/**
 * What came over the API, in order: every request, and every object that it changed. Thread-safe.
 */
public final class Ledger {
  private final List<Request> requests = new ArrayList<>();
  private final List<Write> writes = new ArrayList<>();

  /**
   * A request and how it was answered.
   *
   * @param path with its query
   * @param records how many objects the answer told of, or were changed without one
   */
  public record Request(String method, String path, int status, int records) {}

  /** What was done to one object. */
  public record Write(Kind kind, ObjectType type, String id) {}

  /** The kinds of change. */
  public enum Kind {
    CREATED,
    UPDATED,
    ARCHIVED
  }

  /** All requests so far. */
  public synchronized List<Request> requests() {
    return List.copyOf(requests);
  }

  /** All changes so far; those that were answered with an error are not among them. */
  public synchronized List<Write> writes() {
    return List.copyOf(writes);
  }

  synchronized void add(Request request) {
    requests.add(request);
  }

  synchronized void add(Write write) {
    writes.add(write);
  }
}
