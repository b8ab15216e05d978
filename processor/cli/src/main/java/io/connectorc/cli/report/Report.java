package io.connectorc.cli.report;

import io.connectorc.compiler.diagnostic.Diagnostic;
import io.connectorc.compiler.diagnostic.Severity;
import java.util.List;

/**
 * What is to be said of connectors.
 *
 * @param files the connectors, as messages name them, in their order
 * @param diagnostics of all of them, in that order
 * @param problems of the connectors together, which no place in one of them shows
 */
public record Report(List<String> files, List<Diagnostic> diagnostics, List<Problem> problems) {
  public Report {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
    problems = List.copyOf(problems);
  }

  /**
   * Something that is wrong with a connector beside the others.
   *
   * @param message one line that begins with the file
   */
  public record Problem(String file, String message) {}

  /** How many errors there are, problems among them. */
  public int errors() {
    return count(Severity.ERROR) + problems.size();
  }

  /** How many warnings there are. */
  public int warnings() {
    return count(Severity.WARNING);
  }

  private int count(Severity severity) {
    return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
  }
}
