package io.connectorc.compiler;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.diagnostic.Diagnostic;
import io.connectorc.compiler.diagnostic.SnippetFormatter;
import io.connectorc.compiler.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an author may send: never an exception, always something said, always in the text. */
final class HostileInputTest {
  private static final String[] FILES = {"values", "parameters", "gaps", "instructions", "slips"};
  private static final long SEED = 20260301;
  private static final int MUTATIONS = 400;

  @ParameterizedTest
  @ValueSource(strings = {"values", "parameters", "gaps", "instructions", "slips"})
  void everyBeginningOfADocumentIsToldAsCutShort(String name) throws IOException {
    byte[] document = document(name);
    int end = new String(document, StandardCharsets.UTF_8).lastIndexOf("</connector>");

    for (int length = 0; length < end + "</connector>".length(); length++) {
      List<Diagnostic> said = compile(Arrays.copyOf(document, length));
      assertThat(said).as("the first %d bytes", length).hasSizeGreaterThanOrEqualTo(1);
      assertThat(said.get(said.size() - 1).message()).contains("The file ends here");
    }
  }

  @Test
  void changedBytesAreToldOrTaken() throws IOException {
    SplittableRandom random = new SplittableRandom(SEED);
    byte[] soup = "<>&;/?!-[]'\"= \n\tax|@$.{}\\:0\u00e9".getBytes(StandardCharsets.UTF_8);
    for (String name : FILES) {
      byte[] document = document(name);
      for (int i = 0; i < MUTATIONS; i++) {
        byte[] changed = document.clone();
        for (int n = random.nextInt(3); n >= 0; n--) {
          changed[random.nextInt(changed.length)] = soup[random.nextInt(soup.length)];
        }
        compile(changed);
      }
    }
  }

  @Test
  void bytesOfNoMeaningAreTold() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = new byte[random.nextInt(64)];
      random.nextBytes(bytes);
      assertThat(compile(bytes)).isNotEmpty();
    }
  }

  @Test
  void repetitionsWithoutEndAreTold() {
    Stream.of("<", "&", "<a ", "<a b='", "<![CDATA[", "<!--", "<?a", "]]>", "<a>&#", "\uFEFF", "\0")
        .forEach(
            piece ->
                assertThat(compile(piece.repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                    .hasSize(1));
  }

  @Test
  void manyErrorsAreAllTold() {
    String fields = "<field name='1' x='@'/>".repeat(3_000);
    String document = "<connector><config><fields>" + fields + "</fields></config></connector>";

    assertThat(compile(document.getBytes(StandardCharsets.UTF_8))).hasSizeGreaterThan(6_000);
  }

  private static List<Diagnostic> compile(byte[] bytes) {
    Compilation compilation =
        ConnectorCompiler.compile(
            new SourceFile("hostile.xml", bytes), new CompilerOptions("com.acme", "1.0.0", false));
    for (Diagnostic diagnostic : compilation.diagnostics()) {
      assertThat(diagnostic.at().start().line()).isPositive();
      assertThat(diagnostic.at().start().column())
          .isBetween(
              1, diagnostic.sourceLine().codePointCount(0, diagnostic.sourceLine().length()) + 1);
      assertThat(SnippetFormatter.format(diagnostic))
          .doesNotContain("Exception", "not well-formed here")
          .hasSizeLessThan(1_500);
    }
    return compilation.diagnostics();
  }

  private static byte[] document(String name) throws IOException {
    try (InputStream file =
        HostileInputTest.class.getResourceAsStream("/diagnostics/" + name + ".xml")) {
      return requireNonNull(file).readAllBytes();
    }
  }
}
