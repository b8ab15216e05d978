package io.connectorc.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.connectorc.compiler.CompilerOptions;
import io.connectorc.files.FileFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
  @TempDir Path base;

  private final List<String> log = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private final Generator generator =
      new Generator(
          new Lines(),
          (file, diagnostics) ->
              diagnostics.forEach(
                  d -> marks.add(base.relativize(file) + ":" + d.at().start() + ": " + d.id())),
          file -> {});

  /** Keeps lines with their level. */
  private final class Lines extends SystemStreamLog {
    @Override
    public void info(CharSequence text) {
      log.add("info " + text);
    }

    @Override
    public void error(CharSequence text) {
      log.add("error " + text);
    }
  }

  private GenerationResult generate() throws IOException {
    return generator.generate(
        new GenerationRequest(
            base,
            base.resolve("connectors"),
            base.resolve("sources"),
            base.resolve("resources"),
            new CompilerOptions("com.acme", "1", false)));
  }

  private void connector(String name, String text) throws IOException {
    Path file = base.resolve("connectors").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void withoutConnectorsThereIsNothingToDo() throws IOException {
    assertThat(generate()).isEqualTo(GenerationResult.NOTHING_TO_DO);
    assertThat(log).containsExactly("info No connectors in connectors.");
  }

  @Test
  void allErrorsOfAllConnectorsAreToldAtOnce() throws IOException {
    connector("b/two.xml", "<connector></x>\n");
    connector("one.xml", "<connector>\n<a></b>\n");
    connector("readme.txt", "no connector");
    assertThat(generate()).isEqualTo(GenerationResult.FAILED);
    assertThat(log)
        .containsExactly(
            """
            error connectors/b/two.xml:1:14: error: [MalformedXml] "</x>" can't stand here: \
            "</connector>", the end of the element of line 1, is expected. (L1.6)
                <connector></x>
                             ^""",
            """
            error connectors/one.xml:2:6: error: [MalformedXml] "</b>" can't stand here: \
            "</a>", the end of the element of line 2, is expected. (L1.6)
                <a></b>
                     ^""");
    assertThat(marks)
        .containsExactly(
            "connectors/b/two.xml:1:14: MALFORMED_XML", "connectors/one.xml:2:6: MALFORMED_XML");
    assertThat(base.resolve("sources")).doesNotExist();
  }

  @Test
  void aFolderThatCantBeLookedIntoIsNamed() throws IOException {
    connector("closed/one.xml", "<connector/>\n");
    Path closed = base.resolve("connectors/closed");
    Set<PosixFilePermission> all = Files.getPosixFilePermissions(closed);
    Files.setPosixFilePermissions(closed, Set.of());
    try {
      assumeThat(Files.isReadable(closed)).as("root looks into every folder").isFalse();
      assertThatThrownBy(this::generate)
          .isInstanceOf(FileFailedException.class)
          .hasMessage("\"%s\" can't be read: access is denied.", closed);
    } finally {
      Files.setPosixFilePermissions(closed, all);
    }
  }
}
