package io.connectorc.compiler.xml;

/** How large a document may be (L1.9). */
final class Limits {
  static final int BYTES = 1024 * 1024;
  static final int DEPTH = 100;

  /** Elements and attributes together. */
  static final int NODES = 10_000;

  static final String RULE = "L1.9";

  private Limits() {}
}
