package io.connectorc.cli.cases;

import io.connectorc.files.ConnectorFiles;
import io.connectorc.files.FileFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/** Finds cases. */
public final class CaseFolders {
  private static final String MARK = "case.yaml";

  private CaseFolders() {}

  /**
   * The folders that hold a {@code case.yaml}, at any depth, in the order of their paths; the
   * directory itself may be one.
   *
   * @throws FileFailedException if it is no folder, or one in it can't be looked into
   */
  public static List<Path> in(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      throw FileFailedException.reading(directory, new NoSuchFileException(directory.toString()));
    }
    if (!Files.isDirectory(directory)) {
      throw FileFailedException.reading(directory, new NotDirectoryException(directory.toString()));
    }
    return ConnectorFiles.in(directory, MARK::equals).stream()
        .map(file -> file.resolveSibling("").normalize())
        .toList();
  }
}
