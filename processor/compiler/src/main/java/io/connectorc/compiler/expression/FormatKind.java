package io.connectorc.compiler.expression;

/** The formats of the language (L10). */
public enum FormatKind {
  INT("int", false),
  FLOAT("float", false),
  STRING("string", false),
  ARRAY("array", false),
  JSON("json", false),
  TRIM("trim", false),
  TIMESTAMP("timestamp", false),
  DATEFORMAT("dateformat", true),
  WRAP("wrap", true),
  PREFIX("prefix", true),
  SUFFIX("suffix", true),
  JOIN("join", true),
  SEPARATE("separate", true),
  ARRAY_VALUES("array_values", false);

  private final String text;
  private final boolean takesArgument;

  FormatKind(String text, boolean takesArgument) {
    this.text = text;
    this.takesArgument = takesArgument;
  }

  /** As it is written in a connector. */
  public String text() {
    return text;
  }

  /** Whether an argument follows after a colon: needed where true, refused where false. */
  public boolean takesArgument() {
    return takesArgument;
  }
}
