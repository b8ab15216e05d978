package io.connectorc.compiler;

import io.connectorc.compiler.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A connector in a folder, beside all that it is to compile to. */
record Golden(Path folder) {
  private static final CompilerOptions OPTIONS =
      new CompilerOptions("com.acme.sync", "0.9.0", false);

  /** Whether tests rewrite the files that they compare with; those of diagnostics too. */
  static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

  /** What a test adds to its message where a file differs. */
  static final String HINT = "(-Dgolden.rewrite=true rewrites it)";

  static Stream<Golden> all() {
    return Stream.of("hubspot", "everything", "encrypted", "hostile")
        .map(name -> new Golden(Path.of("src/test/resources/golden", name)));
  }

  Compilation compile() {
    try {
      byte[] xml = Files.readAllBytes(folder.resolve("connector.xml"));
      return ConnectorCompiler.compile(
          new SourceFile("src/main/connectors/" + name() + ".xml", xml), OPTIONS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  Map<String, String> expected() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(expectedFolder())) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = expectedFolder().relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path, StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  void rewrite(List<GeneratedFile> files) throws IOException {
    if (Files.exists(expectedFolder())) {
      try (Stream<Path> paths = Files.walk(expectedFolder())) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (GeneratedFile file : files) {
      Path path = expectedFolder().resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.text(), StandardCharsets.UTF_8);
    }
  }

  private Path expectedFolder() {
    return folder.resolve("expected");
  }

  @Override
  public String toString() {
    return name();
  }
}
