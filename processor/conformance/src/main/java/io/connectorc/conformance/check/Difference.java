package io.connectorc.conformance.check;

/**
 * One thing that is not as the case says.
 *
 * @param where for a reader of the case: {@code step 2 (sync: user, line 25), exchange 1 (line 28)}
 * @param what what differs: {@code url}
 * @param expected what the case says, as text; may have several lines
 * @param actual what came, as text; may have several lines
 */
public record Difference(String where, String what, String expected, String actual) {
  private static final String INDENT = "    ";

  /** A heading, and below it what was expected and what came, one under the other. */
  public String show() {
    return where
        + ": "
        + what
        + "\n"
        + INDENT
        + "expected  "
        + aligned(expected)
        + "\n"
        + INDENT
        + "actual    "
        + aligned(actual);
  }

  private static String aligned(String text) {
    return text.stripTrailing().replace("\n", "\n" + INDENT + "          ");
  }
}
