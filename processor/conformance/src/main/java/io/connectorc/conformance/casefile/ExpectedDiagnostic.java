package io.connectorc.conformance.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A diagnostic that the build must report.
 *
 * @param error an error, else a warning
 * @param rule exactly this one: {@code L10.1}
 * @param line from 1
 * @param column from 1; null where any will do
 * @param says a part of the message, case ignored; may be empty
 */
public record ExpectedDiagnostic(
    boolean error, String rule, int line, @Nullable Integer column, String says) {
  @Override
  public String toString() {
    String place = column == null ? line + "" : line + ":" + column;
    String tail = says.isEmpty() ? "" : ", says \"" + says + "\"";
    return (error ? "error" : "warning") + " at " + place + " (" + rule + ")" + tail;
  }
}
