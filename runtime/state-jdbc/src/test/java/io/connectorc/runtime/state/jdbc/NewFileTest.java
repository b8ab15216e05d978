package io.connectorc.runtime.state.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.state.jdbc.NewFile.Naming;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** File systems differ in what a link is to them. */
class NewFileTest {
  @TempDir private Path folder;

  static Stream<Naming> withoutLinks() {
    return Stream.of(
        (name, file) -> {
          throw new UnsupportedOperationException();
        },
        (name, file) -> {
          throw new FileSystemException(name.toString(), null, "Operation not permitted");
        },
        (name, file) -> {
          throw new AccessDeniedException(name.toString());
        });
  }

  @ParameterizedTest
  @MethodSource("withoutLinks")
  void aFileSystemWithoutLinksMovesTheDraft(Naming naming) throws IOException {
    Path draft = Files.writeString(folder.resolve("draft"), "new");

    NewFile.giveName(draft, folder.resolve("sync.db"), naming);

    assertThat(folder.resolve("sync.db")).hasContent("new");
    assertThat(draft).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("withoutLinks")
  void aFileOfAnotherProcessStays(Naming naming) throws IOException {
    Path draft = Files.writeString(folder.resolve("draft"), "new");
    Path file = Files.writeString(folder.resolve("sync.db"), "another's");

    NewFile.giveName(draft, file, naming);

    assertThat(file).hasContent("another's");
  }

  @Test
  void whatCanBeNeitherLinkedNorMovedFails() {
    Path missing = folder.resolve("draft");

    assertThatThrownBy(
            () -> NewFile.giveName(missing, folder.resolve("sync.db"), Files::createLink))
        .isInstanceOf(NoSuchFileException.class);
  }
}
