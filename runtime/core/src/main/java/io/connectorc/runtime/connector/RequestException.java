package io.connectorc.runtime.connector;

/** A request that failed (L13.8). The message bears the place in the XML and no secret. */
public final class RequestException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Outcome outcome;
  private final int status;

  /** What is known of the effect of a failed request. */
  public enum Outcome {
    /** It never left, or was clearly refused: nothing was done. */
    NOT_DONE,
    /** It may have been done: no answer, an unreadable one, 408, 502 or 504 (L12.4). */
    UNKNOWN,
    /** The service asks for a wait longer than the run allows: nothing was done (L13.10). */
    TRY_LATER,
    /** The run is to end; the request was not sent. */
    INTERRUPTED
  }

  /**
   * @param status of the answer; 0 where none came
   */
  public RequestException(Outcome outcome, int status, String message) {
    super(message);
    this.outcome = outcome;
    this.status = status;
  }

  public Outcome outcome() {
    return outcome;
  }

  /** The answer's status; 0 where none came. */
  public int status() {
    return status;
  }
}
