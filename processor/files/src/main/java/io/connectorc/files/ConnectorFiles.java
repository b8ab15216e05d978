package io.connectorc.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds and reads files of connectors. */
public final class ConnectorFiles {
  private ConnectorFiles() {}

  /**
   * Every file whose name ends in {@code .xml}, at any depth, in the order of their paths; none
   * where the directory is missing. Links are followed.
   *
   * @throws FileFailedException if a directory can't be looked into
   */
  public static List<Path> in(Path directory) throws IOException {
    return in(directory, name -> name.endsWith(".xml"));
  }

  /**
   * Every file of such a name, at any depth, in the order of their paths; none where the directory
   * is missing. Links are followed.
   *
   * @throws FileFailedException if a directory can't be looked into
   */
  public static List<Path> in(Path directory, Predicate<String> name) throws IOException {
    Finder finder = new Finder(name);
    if (Files.isDirectory(directory)) {
      Files.walkFileTree(
          directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder);
    }
    return finder.found.stream().sorted().toList();
  }

  /**
   * A file's bytes.
   *
   * @throws FileFailedException if it can't be read
   */
  public static byte[] read(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw FileFailedException.reading(file, e);
    }
  }

  private static final class Finder extends SimpleFileVisitor<Path> {
    private final Predicate<String> name;
    private final List<Path> found = new ArrayList<>();

    Finder(Predicate<String> name) {
      this.name = name;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (name.test(String.valueOf(file.getFileName())) && Files.isRegularFile(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
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
