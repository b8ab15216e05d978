package io.connectorc.compiler;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.diagnostic.SnippetFormatter;
import io.connectorc.compiler.source.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles each {@code NAME.xml} of some folders and compares all that is said with {@code
 * NAME.expected}. A name that begins with {@code portable-} is compiled in portable mode. Run with
 * {@code -Dgolden.rewrite=true}, the test rewrites the expected files in the sources.
 */
final class DiagnosticFilesTest {
  private static final Path SOURCES = Path.of("src/test/resources");

  /** A document of each diagnostic, and of each corner of one. */
  @TestFactory
  List<DynamicTest> saysWhatIsExpected() throws IOException, URISyntaxException {
    return tests("diagnostics");
  }

  /** Documents that are not well-formed, each in a way of its own (L1.6). */
  @TestFactory
  List<DynamicTest> saysWhereXmlIsBroken() throws IOException, URISyntaxException {
    List<DynamicTest> tests = tests("malformed");
    assertThat(tests).hasSizeGreaterThanOrEqualTo(100);
    return tests;
  }

  private static List<DynamicTest> tests(String folder) throws IOException, URISyntaxException {
    URI resources = requireNonNull(DiagnosticFilesTest.class.getResource("/" + folder)).toURI();
    try (Stream<Path> files = Files.list(Path.of(resources))) {
      List<DynamicTest> tests =
          files
              .filter(file -> file.toString().endsWith(".xml"))
              .sorted()
              .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)))
              .toList();
      assertThat(tests).isNotEmpty();
      return tests;
    }
  }

  private static void check(Path xml) throws IOException {
    String said = said(xml);
    Path expected = xml.resolveSibling(name(xml).replace(".xml", ".expected"));
    if (Golden.REWRITE) {
      Path folder = requireNonNull(expected.getParent()).getFileName();
      Files.writeString(SOURCES.resolve(folder).resolve(expected.getFileName()), said);
      return;
    }
    assertThat(said)
        .as("%s %s", expected.getFileName(), Golden.HINT)
        .isEqualTo(Files.readString(expected));
  }

  private static String said(Path xml) throws IOException {
    boolean portable = name(xml).startsWith("portable-");
    Compilation compilation =
        ConnectorCompiler.compile(
            new SourceFile(name(xml), Files.readAllBytes(xml)),
            new CompilerOptions("com.acme", "1.0.0", portable));
    return compilation.diagnostics().stream()
        .map(diagnostic -> SnippetFormatter.format(diagnostic) + "\n")
        .collect(Collectors.joining());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
