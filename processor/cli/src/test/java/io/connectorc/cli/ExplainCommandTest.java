package io.connectorc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainCommandTest {
  @ParameterizedTest
  @EnumSource
  void everyDiagnosticHasAPage(DiagnosticId id) {
    Run run = Run.of("explain", id.text());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(id.text() + "\n\n")
        .contains("\n    <")
        .doesNotContain("```")
        .endsWith("\n");
  }

  @Test
  void theCaseOfLettersIsFree() {
    assertThat(Run.of("explain", "unknownformat", "BADCODE").out())
        .startsWith("UnknownFormat\n\nError, L10.1.\n\nA chain names a format that does not exist.")
        .contains("\n\nBadCode\n\n");
  }

  @Test
  void anIdThatIsNoneGetsTheNearest() {
    Run.of("explain", "UnknownFromat")
        .isWrongUse(
            "connectorc: \"UnknownFromat\" is no diagnostic. Did you mean \"UnknownFormat\"?");
    Run.of("explain", "xyzzy")
        .isWrongUse("connectorc: \"xyzzy\" is no diagnostic. \"connectorc explain\" lists all.");
  }

  @Test
  void withoutAnIdAllAreListed() {
    List<String> lines = Run.of("explain").out().lines().toList();
    Pattern line = Pattern.compile("(\\w+) {2,}\\S.*");
    assertThat(lines).allMatch(line.asMatchPredicate());
    assertThat(lines.stream().map(text -> text.split(" ", 2)[0]))
        .containsExactlyElementsOf(
            Arrays.stream(DiagnosticId.values()).map(DiagnosticId::text).toList());
    assertThat(lines)
        .contains("UnknownFormat            A chain names a format that does not exist.");
  }
}
