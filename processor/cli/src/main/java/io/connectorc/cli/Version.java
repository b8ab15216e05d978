package io.connectorc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that was built. */
final class Version implements IVersionProvider {
  private static final String FILE = "version.txt";

  /** For example {@code 1.2.0}. */
  static String text() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).strip();
    }
  }

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"connectorc " + text()};
  }
}
