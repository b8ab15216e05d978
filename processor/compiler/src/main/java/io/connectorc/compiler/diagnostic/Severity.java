package io.connectorc.compiler.diagnostic;

/** How grave a diagnostic is. */
public enum Severity {
  /** Nothing is generated. */
  ERROR,
  /** The connector compiles; something may not be what its author meant. */
  WARNING
}
