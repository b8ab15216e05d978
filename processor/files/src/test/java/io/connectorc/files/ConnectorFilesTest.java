package io.connectorc.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectorFilesTest {
  @TempDir Path base;

  private Path file(String name) throws IOException {
    Path file = base.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.createFile(file);
  }

  @Test
  void xmlIsFoundAtAnyDepthInOrder() throws IOException {
    Path b = file("b.xml");
    Path nested = file("a/deep/er/one.xml");
    file("a/readme.txt");
    Files.createDirectory(base.resolve("folder.xml"));
    assertThat(ConnectorFiles.in(base)).containsExactly(nested, b);
    assertThat(ConnectorFiles.in(base, "readme.txt"::equals))
        .containsExactly(base.resolve("a/readme.txt"));
    assertThat(ConnectorFiles.in(base.resolve("nowhere"))).isEmpty();
  }

  @Test
  void linksAreFollowedAndNeitherALoopNorOneToNothingStopsTheSearch() throws IOException {
    Path one = file("real/one.xml");
    Path link = Files.createSymbolicLink(base.resolve("link"), one.getParent());
    Files.createSymbolicLink(base.resolve("real/loop"), base);
    Files.createSymbolicLink(base.resolve("real/nothing.xml"), base.resolve("gone.xml"));
    assertThat(ConnectorFiles.in(link)).contains(link.resolve("one.xml"));
    assertThat(ConnectorFiles.in(base)).contains(one, link.resolve("one.xml"));
  }

  @Test
  void aFileThatCantBeReadIsNamed() {
    Path gone = base.resolve("gone.xml");
    assertThatThrownBy(() -> ConnectorFiles.read(gone))
        .isInstanceOf(FileFailedException.class)
        .hasMessage("\"%s\" can't be read: it is not there.", gone);
    assertThatThrownBy(() -> ConnectorFiles.read(base))
        .hasMessage("\"%s\" can't be read: Is a directory.", base);
  }
}
