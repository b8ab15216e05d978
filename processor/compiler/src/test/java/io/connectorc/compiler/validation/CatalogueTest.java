package io.connectorc.compiler.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Path PAGES = Path.of("../../docs/diagnostics");
  private static final Path PAIRS = Path.of("src/test/resources/diagnostics");
  private static final Pattern SHOWN =
      Pattern.compile(
          "^\\S+:\\d+:\\d+: (error|warning): \\[(\\w+)] .*\\(([A-Z][0-9.]+)\\)$",
          Pattern.MULTILINE);

  @Test
  void everyDiagnosticHasAPageAndEveryPageADiagnostic() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")).toList())
          .containsExactlyInAnyOrderElementsOf(ids());
    }
  }

  @Test
  void everyPageIsHeadedByItsNameAndSaysHowGraveItIs() throws IOException {
    Set<String> warnings = shown("warning");
    for (String id : ids()) {
      String grave = warnings.contains(id) ? "Warning, " : "Error, ";
      assertThat(Files.readString(PAGES.resolve(id + ".md")))
          .as(id)
          .startsWith("# " + id + "\n\n" + grave)
          .contains("\nWrong:\n", "\nRight:\n");
    }
  }

  @Test
  void everyDiagnosticIsShownByAPairOfFiles() throws IOException {
    Set<String> shown = shown("warning");
    shown.addAll(shown("error"));

    assertThat(shown).containsExactlyInAnyOrderElementsOf(ids());
  }

  @Test
  void everyPageNamesTheRulesThatItsDiagnosticEnforces() throws IOException {
    for (MatchResult told : told()) {
      String grave = Files.readString(PAGES.resolve(told.group(2) + ".md")).lines().toList().get(2);
      assertThat(grave)
          .as("rules of %s", told.group(2))
          .containsPattern(
              "\\b" + told.group(3) + "\\b(?!\\.\\d)|and others|the rule of the construct");
    }
  }

  @Test
  void aCheckIsNamedForItsDiagnostic() {
    assertThat(Validators.CHECKS)
        .extracting(check -> check.getClass().getSimpleName())
        .doesNotHaveDuplicates()
        .allMatch(ids()::contains);
  }

  private static List<String> ids() {
    return Stream.of(DiagnosticId.values()).map(DiagnosticId::text).toList();
  }

  private static Set<String> shown(String severity) throws IOException {
    return told().stream()
        .filter(told -> told.group(1).equals(severity))
        .map(told -> told.group(2))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Severity, name and rule of all that the pairs show. */
  private static List<MatchResult> told() throws IOException {
    try (Stream<Path> files = Files.list(PAIRS)) {
      String all =
          files
              .filter(file -> file.toString().endsWith(".expected"))
              .map(CatalogueTest::read)
              .collect(Collectors.joining("\n"));
      return SHOWN.matcher(all).results().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
