package io.connectorc.conformance.check;

import io.connectorc.conformance.casefile.ExpectedFailure;
import io.connectorc.conformance.casefile.ExpectedReport;
import io.connectorc.runtime.SyncReport;
import io.connectorc.runtime.event.Counts;
import io.connectorc.runtime.event.Failure;
import io.connectorc.runtime.event.ModuleReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the report of a run; what the case does not list is not looked at. */
public final class ReportCheck {
  private final String where;
  private final SyncReport report;
  private final List<Difference> found = new ArrayList<>();

  private ReportCheck(String where, SyncReport report) {
    this.where = where;
    this.report = report;
  }

  /**
   * What differs.
   *
   * @param expected by module
   * @param failed all records that failed; null where that is not looked at
   */
  public static List<Difference> compare(
      String where,
      Map<String, ExpectedReport> expected,
      @Nullable List<ExpectedFailure> failed,
      SyncReport report) {
    ReportCheck check = new ReportCheck(where, report);
    expected.forEach(check::module);
    if (failed != null) {
      check.failures(failed);
    }
    return check.found;
  }

  private void module(String name, ExpectedReport expected) {
    Optional<ModuleReport> module =
        report.modules().stream().filter(m -> m.module().equals(name)).findFirst();
    if (module.isEmpty()) {
      differ("report", name, report.modules().stream().map(ModuleReport::module).toList());
      return;
    }
    ModuleReport actual = module.get();
    String prefix = "report " + name + ": ";
    counts(prefix + "pulled.", expected.pulled(), actual.pulled());
    counts(prefix + "pushed.", expected.pushed(), actual.pushed());
    if (expected.complete() != null && expected.complete() != actual.complete()) {
      differ(prefix + "complete", expected.complete(), actual.complete());
    }
    if (expected.warnings() != null) {
      List<String> warnings = actual.warnings().stream().map(w -> lower(w.kind())).toList();
      same(prefix + "warnings", sorted(expected.warnings()), sorted(warnings));
    }
    if (expected.error() != null
        && (actual.error() == null
            || !DiagnosticCheck.contains(actual.error(), expected.error()))) {
      differ(prefix + "error", "… " + expected.error() + " …", orNone(actual.error()));
    }
    if (expected.skipped() != null) {
      String skipped = actual.skipped() == null ? null : lower(actual.skipped());
      same(prefix + "skipped", expected.skipped(), orNone(skipped));
    }
  }

  private void counts(String prefix, Map<String, Long> expected, Counts actual) {
    expected.forEach((name, count) -> same(prefix + name, count, (long) count(name, actual)));
  }

  private static int count(String name, Counts counts) {
    return switch (name) {
      case "created" -> counts.created();
      case "updated" -> counts.updated();
      case "deleted" -> counts.deleted();
      case "unchanged" -> counts.unchanged();
      case "failed" -> counts.failed();
      case "held" -> counts.held();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private void failures(List<ExpectedFailure> failed) {
    List<String> missing = new ArrayList<>();
    List<Failed> left = new ArrayList<>();
    for (ModuleReport module : report.modules()) {
      module.failures().forEach(failure -> left.add(new Failed(module.module(), failure)));
    }
    for (ExpectedFailure expected : failed) {
      Optional<Failed> match = left.stream().filter(f -> f.matches(expected)).findFirst();
      match.ifPresentOrElse(left::remove, () -> missing.add(expected.toString()));
    }
    if (!missing.isEmpty() || !left.isEmpty()) {
      differ(
          "failed records",
          missing.isEmpty() ? "(no other)" : String.join("\n", missing),
          left.isEmpty()
              ? "(no other)"
              : left.stream().map(Failed::show).collect(Collectors.joining("\n")));
    }
  }

  private record Failed(String module, Failure failure) {
    boolean matches(ExpectedFailure expected) {
      return expected.module().equals(module)
          && (expected.service() == null || expected.service().equals(failure.serviceId()))
          && (expected.crm() == null || expected.crm().equals(failure.crmId()))
          && DiagnosticCheck.contains(failure.reason(), expected.says());
    }

    String show() {
      return module
          + ", service "
          + orNone(failure.serviceId())
          + ", crm "
          + orNone(failure.crmId())
          + ": "
          + failure.reason();
    }
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }

  private static String lower(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String orNone(@Nullable String text) {
    return Objects.requireNonNullElse(text, "(none)");
  }

  private void same(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      differ(what, expected, actual);
    }
  }

  private void differ(String what, Object expected, Object actual) {
    found.add(new Difference(where, what, expected.toString(), actual.toString()));
  }
}
