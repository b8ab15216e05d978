package io.connectorc.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.diagnostic.Diagnostic;
import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Severity;
import io.connectorc.compiler.source.SourceLocation;
import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.conformance.casefile.ExpectedDiagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticCheckTest {
  private static final Diagnostic MALFORMED = diagnostic(Severity.ERROR, 3, 7);
  private static final Diagnostic HINT = diagnostic(Severity.WARNING, 1, 1);

  private static Diagnostic diagnostic(Severity severity, int line, int column) {
    SourceSpan at = new SourceSpan(new SourceLocation(line, column), 1);
    return new Diagnostic(
        DiagnosticId.MALFORMED_XML,
        severity,
        "L1.6",
        "connector.xml",
        at,
        at,
        "<a></b>",
        "An end tag is expected.");
  }

  @Test
  void warningsAreFreeAndListedErrorsAreFound() {
    assertThat(
            DiagnosticCheck.compare(
                List.of(
                    new ExpectedDiagnostic(true, "L1.6", 3, null, ""),
                    new ExpectedDiagnostic(true, "L1.6", 3, 9, "END TAG")),
                List.of(HINT, diagnostic(Severity.ERROR, 3, 9), MALFORMED)))
        .isEmpty();
  }

  @Test
  void anErrorOfABuildThatMustPassIsADifference() {
    assertThat(DiagnosticCheck.compare(null, List.of(HINT))).isEmpty();
    assertThat(DiagnosticCheck.compare(null, List.of(MALFORMED)))
        .containsExactly(
            new Difference(
                "build",
                "diagnostics",
                "(no other error)",
                "connector.xml:3:7: error: [MalformedXml] An end tag is expected. (L1.6)"));
  }

  @Test
  void aDiagnosticThatIsNotReportedIsADifference() {
    assertThat(
            DiagnosticCheck.compare(
                List.of(new ExpectedDiagnostic(true, "L1.6", 3, 8, "tag")), List.of(MALFORMED)))
        .containsExactly(
            new Difference(
                "build",
                "diagnostics",
                "error at 3:8 (L1.6), says \"tag\"",
                "connector.xml:3:7: error: [MalformedXml] An end tag is expected. (L1.6)"));
  }
}
