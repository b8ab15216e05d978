package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.diagnostic.SnippetFormatter;
import io.connectorc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said is the same wherever it is said. */
class DefaultLocaleTest {
  private static final Path PAIRS = Path.of("src/test/resources/diagnostics");

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @Test
  void numbersHaveTheDigitsOfTheDocument() throws IOException {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    Path xml = PAIRS.resolve("ArrayAndObject.xml");

    Compilation compilation =
        ConnectorCompiler.compile(
            new SourceFile("ArrayAndObject.xml", Files.readAllBytes(xml)),
            new CompilerOptions("com.acme", "1.0.0", false));

    assertThat(
            compilation.diagnostics().stream()
                .map(diagnostic -> SnippetFormatter.format(diagnostic) + "\n")
                .collect(Collectors.joining()))
        .isEqualTo(Files.readString(PAIRS.resolve("ArrayAndObject.expected")));
  }
}
