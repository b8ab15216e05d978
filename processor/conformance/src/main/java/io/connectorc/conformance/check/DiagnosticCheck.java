package io.connectorc.conformance.check;

import io.connectorc.compiler.diagnostic.Diagnostic;
import io.connectorc.compiler.diagnostic.LineFormatter;
import io.connectorc.compiler.diagnostic.Severity;
import io.connectorc.conformance.casefile.ExpectedDiagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the diagnostics of a build; warnings that the case does not name are free. */
public final class DiagnosticCheck {
  private static final Comparator<ExpectedDiagnostic> CHOOSIEST_FIRST =
      Comparator.comparing((ExpectedDiagnostic expected) -> expected.column() == null)
          .thenComparing(expected -> -expected.says().length());

  private DiagnosticCheck() {}

  /**
   * What differs.
   *
   * @param build null: no error may be there
   */
  public static List<Difference> compare(
      @Nullable List<ExpectedDiagnostic> build, List<Diagnostic> actual) {
    List<ExpectedDiagnostic> missing = new ArrayList<>();
    List<Diagnostic> left = new ArrayList<>(actual);
    for (ExpectedDiagnostic expected : sorted(build == null ? List.of() : build)) {
      Optional<Diagnostic> found = left.stream().filter(d -> matches(expected, d)).findFirst();
      found.ifPresentOrElse(left::remove, () -> missing.add(expected));
    }
    boolean errors = left.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    if (missing.isEmpty() && !errors) {
      return List.of();
    }
    String expected =
        missing.isEmpty()
            ? "(no other error)"
            : missing.stream().map(Object::toString).collect(Collectors.joining("\n"));
    String came =
        left.isEmpty()
            ? "(no other diagnostic)"
            : left.stream().map(LineFormatter::format).collect(Collectors.joining("\n"));
    return List.of(new Difference("build", "diagnostics", expected, came));
  }

  private static List<ExpectedDiagnostic> sorted(List<ExpectedDiagnostic> build) {
    return build.stream().sorted(CHOOSIEST_FIRST).toList();
  }

  private static boolean matches(ExpectedDiagnostic expected, Diagnostic actual) {
    return expected.error() == (actual.severity() == Severity.ERROR)
        && expected.rule().equals(actual.rule())
        && expected.line() == actual.at().start().line()
        && (expected.column() == null || expected.column() == actual.at().start().column())
        && contains(actual.message(), expected.says());
  }

  /** Whether a text contains another, case ignored. */
  static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
