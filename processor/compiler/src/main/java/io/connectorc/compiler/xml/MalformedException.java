package io.connectorc.compiler.xml;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import java.io.Serial;

/** What can't stand in a connector's document, and where; reading ends with it. */
final class MalformedException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final DiagnosticId id;
  private final String rule;
  private final int start;
  private final int end;
  private final String fact;
  private final boolean vague;

  private MalformedException(DiagnosticId id, String rule, int start, int end, String fact) {
    this(id, rule, start, end, fact, false);
  }

  private MalformedException(
      DiagnosticId id, String rule, int start, int end, String fact, boolean vague) {
    super(fact, null, false, false);
    this.id = id;
    this.rule = rule;
    this.start = start;
    this.end = end;
    this.fact = fact;
    this.vague = vague;
  }

  /**
   * XML itself forbids it (L1.6).
   *
   * @param start offset of the first character that can't stand
   * @param end offset behind the last one to underline
   */
  static MalformedException of(int start, int end, String fact) {
    return new MalformedException(DiagnosticId.MALFORMED_XML, "L1.6", start, end, fact);
  }

  /** XML itself forbids it, and only the stream parser knows what, near that place. */
  static MalformedException vague(int start, int end, String fact) {
    return new MalformedException(DiagnosticId.MALFORMED_XML, "L1.6", start, end, fact, true);
  }

  /** A document type stands at that offset (L1.3). */
  static MalformedException documentType(int start) {
    return new MalformedException(
        DiagnosticId.DOCTYPE_REFUSED,
        "L1.3",
        start,
        start + "<!DOCTYPE".length(),
        "A connector has no document type. Leave \"<!DOCTYPE ...>\" out.");
  }

  /** The document is larger than a connector may be (L1.9). */
  static MalformedException tooLarge(int start, int end, String fact) {
    return new MalformedException(DiagnosticId.DOCUMENT_TOO_LARGE, Limits.RULE, start, end, fact);
  }

  DiagnosticId id() {
    return id;
  }

  String rule() {
    return rule;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  String fact() {
    return fact;
  }

  /** Whether the place is only where it was noticed. */
  boolean isVague() {
    return vague;
  }
}
