package io.connectorc.cli.cases;

import java.io.File;
import java.nio.file.Path;

/** Names of cases. */
final class Names {
  private Names() {}

  /** The folder as the user would write it. */
  static String of(Path folder) {
    String path = folder.toString().replace(File.separatorChar, '/');
    return path.isEmpty() ? "." : path;
  }
}
