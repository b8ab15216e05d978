package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.diagnostic.Diagnostic;
import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.LineFormatter;
import io.connectorc.compiler.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles the examples of each diagnostic's page. */
final class PageExamplesTest {
  private static final Path PAGES = Path.of("../../docs/diagnostics");

  private static final String CONVENTION =
      """
      %s of docs/diagnostics/%s.md, compiled as

      %s
      An example says where each of its parts stands, in a line before it:
        <!-- in push/request -->
      The elements behind that line begin in column 1, and take the place of all elements of the \
      same names there in processor/compiler/src/test/resources/pages/base.xml. Without such a line \
      the example is a whole document; a line with only … in it stands for the base's sections. \
      The wrong one gives this diagnostic and no other, the right one gives none at all.""";

  static Stream<String> shown() {
    return Stream.of(DiagnosticId.values())
        // A document beyond the limits is too long for a page.
        .filter(id -> id != DiagnosticId.DOCUMENT_TOO_LARGE)
        .map(DiagnosticId::text);
  }

  @ParameterizedTest
  @MethodSource("shown")
  void theWrongOneGivesThisDiagnosticOnly(String id) throws Exception {
    String page = page(id);
    List<PageExample> examples = PageExample.of(page).stream().filter(PageExample::wrong).toList();
    assertThat(examples).as("\"Wrong:\" with a block of xml in " + id).isNotEmpty();
    for (PageExample example : examples) {
      assertThat(diagnostics(example, id))
          .as(CONVENTION, "\"Wrong:\"", id, example.document())
          .isNotEmpty()
          .allSatisfy(it -> assertThat(it.id().text()).as(LineFormatter.format(it)).isEqualTo(id));
    }
  }

  @ParameterizedTest
  @MethodSource("shown")
  void theRightOneGivesNothing(String id) throws Exception {
    List<PageExample> examples =
        PageExample.of(page(id)).stream().filter(example -> !example.wrong()).toList();
    assertThat(examples).as("\"Right:\" with a block of xml in " + id).isNotEmpty();
    for (PageExample example : examples) {
      assertThat(diagnostics(example, id).stream().map(LineFormatter::format))
          .as(CONVENTION, "\"Right:\"", id, example.document())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPageSaysWhatAndWhyBeforeItsExamples(DiagnosticId id) throws Exception {
    String page = page(id.text());
    String[] paragraphs = page.substring(0, page.indexOf("\nWrong:\n")).strip().split("\n\n");
    assertThat(paragraphs)
        .as("name, weight and rules, what, why of " + id.text())
        .hasSizeGreaterThan(3);
  }

  private static List<Diagnostic> diagnostics(PageExample example, String id) throws Exception {
    byte[] xml = example.document().getBytes(StandardCharsets.UTF_8);
    boolean portable = id.equals(DiagnosticId.NOT_PORTABLE.text());
    return ConnectorCompiler.compile(
            new SourceFile("acme.xml", xml), new CompilerOptions("com.acme", "1.0.0", portable))
        .diagnostics();
  }

  private static String page(String id) throws Exception {
    return Files.readString(PAGES.resolve(id + ".md"));
  }
}
