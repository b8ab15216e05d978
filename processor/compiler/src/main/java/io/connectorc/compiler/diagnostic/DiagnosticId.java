package io.connectorc.compiler.diagnostic;

/**
 * The catalogue: every diagnostic's name, under which its page stands in {@code docs/diagnostics}.
 */
public enum DiagnosticId {
  MALFORMED_XML("MalformedXml");

  private final String text;

  DiagnosticId(String text) {
    this.text = text;
  }

  /** The name as messages show it. */
  public String text() {
    return text;
  }
}
