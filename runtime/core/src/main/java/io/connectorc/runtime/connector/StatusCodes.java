package io.connectorc.runtime.connector;

import io.connectorc.runtime.connector.RequestException.Outcome;
import java.util.Arrays;

/** The status codes that a response expects (L11.2, L12.4). */
final class StatusCodes {
  /** Any 2xx. */
  static final StatusCodes SUCCESS = new StatusCodes();

  private final int[] codes;

  private StatusCodes(int... codes) {
    this.codes = codes;
  }

  /** Exactly these; none means any 2xx. */
  static StatusCodes of(int... codes) {
    return new StatusCodes(codes.clone());
  }

  boolean expect(int status) {
    return codes.length == 0
        ? status / 100 == 2
        : Arrays.stream(codes).anyMatch(code -> code == status);
  }

  /**
   * What a status that is not expected says of the effect. Between service and us something gave up
   * at 408, 502 and 504; a 2xx of another kind did something, if not what was meant.
   */
  static Outcome outcome(int status) {
    boolean unknown = status == 408 || status == 502 || status == 504 || status / 100 == 2;
    return unknown ? Outcome.UNKNOWN : Outcome.NOT_DONE;
  }
}
