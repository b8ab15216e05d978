package io.connectorc.compiler.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The connector of a public case.
 *
 * @param name of the case's folder
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, and compared by nobody
record PublicConnector(String name, byte[] document) {
  private static final Path CASES = Path.of("../conformance/src/test/resources/cases");

  static List<PublicConnector> all() {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().map(PublicConnector::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them, those that compile four times. */
  static List<PublicConnector> weighted() {
    return all().stream()
        .flatMap(
            connector ->
                Verdict.of(connector.document(), "com.acme").files().isEmpty()
                    ? Stream.of(connector)
                    : Stream.of(connector, connector, connector, connector))
        .toList();
  }

  private static PublicConnector read(Path folder) {
    try {
      return new PublicConnector(
          folder.getFileName().toString(), Files.readAllBytes(folder.resolve("connector.xml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
