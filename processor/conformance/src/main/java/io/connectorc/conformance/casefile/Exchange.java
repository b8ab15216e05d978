package io.connectorc.conformance.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * A request that must come, and what the service answers.
 *
 * @param line where it stands in the case
 */
public record Exchange(int line, Request request, Answer answer) {
  /**
   * A request that must come.
   *
   * @param url whole and exact
   * @param headers by lower-case name; empty: it must be absent
   */
  public record Request(
      String method, String url, Map<String, Optional<String>> headers, Body body) {}

  /** What the body of a request must be. */
  public sealed interface Body {
    /** Not looked at. */
    record Any() implements Body {}

    /** No byte. */
    record None() implements Body {}

    /** A JSON value; the order of members is free. */
    record Json(JsonNode value) implements Body {}

    /** Exactly this text: a form's, or any other. */
    record Exact(String text) implements Body {}
  }

  /** What the service does with a request. */
  public sealed interface Answer {
    /**
     * A whole answer.
     *
     * @param headers names as written
     */
    record Whole(int status, Map<String, String> headers, String text) implements Answer {}

    /** A network that fails. */
    enum Fault implements Answer {
      /** The request arrives, no answer comes in time. */
      TIMEOUT,
      /** The request arrives, the connection breaks. */
      RESET,
      /** The answer's body ends before its length. */
      TRUNCATED
    }
  }
}
