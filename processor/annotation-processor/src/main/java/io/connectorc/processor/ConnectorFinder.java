package io.connectorc.processor;

import io.connectorc.compiler.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for the XML of a connector: in the directory of the options, then beside the source. */
final class ConnectorFinder {
  private final String directory;
  private final Optional<Path> beside;

  ConnectorFinder(String directory, Optional<Path> beside) {
    this.directory = directory;
    this.beside = beside;
  }

  SourceFile find(String name) throws UserMistakeException {
    List<Path> paths = paths(name);
    for (Path path : paths) {
      if (Files.isRegularFile(path)) {
        return read(path);
      }
    }
    StringBuilder tried = new StringBuilder();
    paths.forEach(path -> tried.append("\n    ").append(path.toAbsolutePath().normalize()));
    throw new UserMistakeException(
        "The connector \""
            + name
            + "\" is not there. Put it into one of these places, or name its directory with"
            + " -Aconnectorc.directory:"
            + tried);
  }

  private List<Path> paths(String name) throws UserMistakeException {
    try {
      List<Path> paths = new ArrayList<>();
      paths.add(Path.of(directory).resolve(name));
      beside.ifPresent(folder -> paths.add(folder.resolve(name)));
      return paths;
    } catch (InvalidPathException e) {
      throw new UserMistakeException(
          "\"" + name + "\" in \"" + directory + "\" is no path of a file.");
    }
  }

  private static SourceFile read(Path path) throws UserMistakeException {
    try {
      return new SourceFile(shown(path), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UserMistakeException("The connector \"" + shown(path) + "\" can't be read.");
    }
  }

  /** As a user would write it: from the working directory where it lies below. */
  private static String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path here = Path.of("").toAbsolutePath();
    Path shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    return shown.toString().replace(File.separatorChar, '/');
  }
}
