package io.connectorc.compiler;

import io.connectorc.compiler.diagnostic.Diagnostic;
import io.connectorc.compiler.diagnostic.Severity;
import java.util.List;

/**
 * What came of one connector.
 *
 * @param diagnostics in order of their places
 * @param files none where there is an error
 */
public record Compilation(List<Diagnostic> diagnostics, List<GeneratedFile> files) {
  public Compilation {
    diagnostics = List.copyOf(diagnostics);
    files = List.copyOf(files);
  }

  /** Whether an error stands among the diagnostics. */
  public boolean failed() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
