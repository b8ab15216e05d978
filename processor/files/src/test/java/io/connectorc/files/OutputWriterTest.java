package io.connectorc.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.compiler.GeneratedFile;
import io.connectorc.compiler.GeneratedFile.Kind;
import io.connectorc.files.OutputWriter.Changes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputWriterTest {
  private static final GeneratedFile CLASS =
      new GeneratedFile(Kind.SOURCE, "com/acme/acme/Acme.java", "class Acme {}\n");
  private static final GeneratedFile MANIFEST =
      new GeneratedFile(Kind.RESOURCE, "META-INF/connectorc/acme/manifest.json", "{}\n");

  @TempDir Path base;
  private Path sources;
  private Path resources;
  private final List<Path> told = new ArrayList<>();

  @BeforeEach
  void directories() {
    sources = base.resolve("sources");
    resources = base.resolve("resources");
  }

  private Changes write(GeneratedFile... files) throws IOException {
    Output output = new Output();
    output.add("acme.xml", List.of(files));
    return new OutputWriter(sources, resources, told::add).write(output);
  }

  @Test
  void sourcesAndResourcesGoToTheirDirectories() throws IOException {
    assertThat(write(CLASS, MANIFEST)).isEqualTo(new Changes(2, 0));
    assertThat(sources.resolve(CLASS.path())).content().isEqualTo("class Acme {}\n");
    assertThat(resources.resolve(MANIFEST.path())).content().isEqualTo("{}\n");
  }

  @Test
  void whatHasNotChangedIsNotWrittenAgain() throws IOException {
    write(CLASS, MANIFEST);
    Path file = sources.resolve(CLASS.path());
    FileTime longAgo = FileTime.fromMillis(86_400_000);
    Files.setLastModifiedTime(file, longAgo);
    assertThat(write(CLASS, MANIFEST)).isEqualTo(new Changes(0, 0));
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    assertThat(write(new GeneratedFile(Kind.SOURCE, CLASS.path(), "class Acme { }\n"), MANIFEST))
        .isEqualTo(new Changes(1, 0));
    assertThat(file).content().isEqualTo("class Acme { }\n");
  }

  @Test
  void whatNoConnectorMakesAnyMoreIsDeletedAndNothingElse() throws IOException {
    write(CLASS, MANIFEST);
    Path stranger = Files.writeString(sources.resolve("com/acme/acme/Mine.java"), "mine");
    assertThat(write()).isEqualTo(new Changes(0, 2));
    assertThat(sources.resolve(CLASS.path())).doesNotExist();
    assertThat(resources.resolve(MANIFEST.path())).doesNotExist();
    assertThat(stranger).exists();
    assertThat(write()).isEqualTo(new Changes(0, 0));
  }

  @Test
  void withoutConnectorsNoDirectoryIsMade() throws IOException {
    assertThat(write()).isEqualTo(new Changes(0, 0));
    assertThat(sources).doesNotExist();
  }

  @Test
  void whatCantBeWrittenIsNamedAndStaysAsItWas() throws IOException {
    write(CLASS);
    Path file = sources.resolve(CLASS.path());
    Path occupied = Files.createDirectory(file.resolveSibling(".connectorc-new"));
    GeneratedFile changed = new GeneratedFile(Kind.SOURCE, CLASS.path(), "class Acme { }\n");

    assertThatThrownBy(() -> write(changed))
        .isInstanceOf(FileFailedException.class)
        .hasMessage("\"%s\" can't be written: Is a directory.", file);
    assertThat(file).content().isEqualTo("class Acme {}\n");

    Files.delete(occupied);
    write(changed);
    assertThat(file).content().isEqualTo("class Acme { }\n");
    assertThat(occupied).doesNotExist();
  }

  @Test
  void aHalfWrittenFileOfAKilledBuildIsWrittenAgain() throws IOException {
    Path file = sources.resolve(CLASS.path());
    Files.createDirectories(file.getParent());
    Path left = Files.writeString(file.resolveSibling(".connectorc-new"), "class Ac");

    write(CLASS);

    assertThat(file).content().isEqualTo("class Acme {}\n");
    assertThat(left).doesNotExist();
  }

  @Test
  void aFileInTheWayOfADirectoryIsNamed() throws IOException {
    Files.writeString(sources, "mine");

    assertThatThrownBy(() -> write(CLASS))
        .hasMessage(
            "\"%s\" can't be written: \"%s\" is a file.", sources.resolve(CLASS.path()), sources);
    assertThat(sources).content().isEqualTo("mine");
  }

  @Test
  void aListThatIsNoTextIsNamed() throws IOException {
    write(CLASS);
    Path list = sources.resolve(".connectorc-files");
    Files.write(list, new byte[] {(byte) 0xff});

    assertThatThrownBy(() -> write(CLASS))
        .hasMessage("\"%s\" can't be read: it is not UTF-8.", list);
  }
}
