package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.diagnostic.Diagnostic;
import io.connectorc.compiler.diagnostic.DiagnosticId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rewritten with {@code -Dgolden.rewrite=true}; look at what changed before it is committed. */
class GoldenFilesTest {
  @ParameterizedTest
  @MethodSource("io.connectorc.compiler.Golden#all")
  void generatesTheGoldenFiles(Golden golden) throws IOException {
    Compilation compilation = golden.compile();
    // "everything" shows formats that a pull can't take back, and a path at which nothing stands.
    assertThat(compilation.diagnostics())
        .extracting(Diagnostic::id)
        .isSubsetOf(DiagnosticId.ONE_WAY_FORMAT, DiagnosticId.UNMAPPED_PATH);
    if (Golden.REWRITE) {
      golden.rewrite(compilation.files());
    }

    Map<String, String> generated = new TreeMap<>();
    compilation.files().forEach(file -> generated.put(file.path(), file.text()));
    Map<String, String> expected = golden.expected();
    assertThat(generated.keySet()).as("files %s", Golden.HINT).isEqualTo(expected.keySet());
    generated.forEach(
        (path, text) ->
            assertThat(text).as("%s %s", path, Golden.HINT).isEqualTo(expected.get(path)));
  }

  @ParameterizedTest
  @MethodSource("io.connectorc.compiler.Golden#all")
  void theSourcesCompileWithoutAWarning(Golden golden, @TempDir Path classes) {
    assertThat(Javac.compile(golden.compile().files(), classes)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.connectorc.compiler.Golden#all")
  void generatesTheSameTwice(Golden golden) {
    assertThat(golden.compile().files()).isEqualTo(golden.compile().files());
  }

  @ParameterizedTest
  @MethodSource("io.connectorc.compiler.Golden#all")
  void sourcesAreAscii(Golden golden) {
    for (GeneratedFile file : golden.compile().files()) {
      if (file.kind() == GeneratedFile.Kind.SOURCE) {
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(file.text()))
            .as(file.path())
            .isTrue();
      }
    }
  }
}
