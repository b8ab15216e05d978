package io.connectorc.maven;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds and reads the XML of connectors. */
final class ConnectorFiles {
  private ConnectorFiles() {}

  /**
   * Every file whose name ends in {@code .xml}, at any depth, in the order of their paths; none
   * where the directory is missing.
   *
   * @throws FileFailedException if a directory can't be looked into
   */
  static List<Path> in(Path directory) throws IOException {
    Finder finder = new Finder();
    if (Files.isDirectory(directory)) {
      Files.walkFileTree(directory, finder);
    }
    return finder.found.stream().sorted().toList();
  }

  /**
   * A file's bytes.
   *
   * @throws FileFailedException if it can't be read
   */
  static byte[] read(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw FileFailedException.reading(file, e);
    }
  }

  private static final class Finder extends SimpleFileVisitor<Path> {
    private final List<Path> found = new ArrayList<>();

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(".xml") && Files.isRegularFile(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      throw FileFailedException.reading(file, e);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
        throws IOException {
      if (e != null) {
        throw FileFailedException.reading(directory, e);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
