package io.connectorc.cli;

import io.connectorc.files.ConnectorFiles;
import io.connectorc.files.FileFailedException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files that arguments name, by themselves or through a folder. */
final class Inputs {
  private Inputs() {}

  /**
   * A file to be compiled.
   *
   * @param named by itself; else it was found in a folder, and may be no connector
   */
  record Input(Path file, boolean named) {
    /** For messages, as the user would write the path. */
    String name() {
      return file.toString().replace(File.separatorChar, '/');
    }
  }

  /**
   * The arguments in their order, folders replaced by the {@code .xml} files in them in the order
   * of their paths; each file once.
   *
   * @throws FileFailedException if something is not there or can't be looked into
   * @throws WrongUseException if a folder holds none
   */
  static List<Input> of(List<Path> arguments) throws IOException, WrongUseException {
    List<Input> inputs = new ArrayList<>();
    Set<Path> known = new HashSet<>();
    for (Path argument : arguments) {
      for (Input input : of(argument)) {
        if (known.add(input.file().toAbsolutePath())) {
          inputs.add(input);
        }
      }
    }
    return inputs;
  }

  private static List<Input> of(Path argument) throws IOException, WrongUseException {
    if (!Files.exists(argument)) {
      throw FileFailedException.reading(argument, new NoSuchFileException(argument.toString()));
    }
    if (!Files.isDirectory(argument)) {
      return List.of(new Input(argument.normalize(), true));
    }
    List<Path> found = ConnectorFiles.in(argument);
    if (found.isEmpty()) {
      throw new WrongUseException("\"" + argument + "\" holds no file that ends in \".xml\".");
    }
    return found.stream().map(file -> new Input(file.normalize(), false)).toList();
  }
}
