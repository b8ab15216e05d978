package io.connectorc.conformance;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The public cases, the list of those that are not covered, and the project's own. */
final class PublicCases {
  private PublicCases() {}

  /** The public ones' folders, by name. */
  static List<Path> folders() {
    return folders("cases");
  }

  /** The folders of the project's own, by name; all of them must pass. */
  static List<Path> ownFolders() {
    return folders("own-cases");
  }

  private static List<Path> folders(String set) {
    try (Stream<Path> folders = Files.list(resource(set))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Path folder(String name) {
    return resource("cases").resolve(name);
  }

  /** Names of cases that are not covered, each with a text that its failure shows. */
  static Map<String, String> notCovered() {
    try (Stream<String> lines = Files.lines(resource("not-covered.txt"))) {
      Map<String, String> reasons = new LinkedHashMap<>();
      lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+", 2))
          .forEach(line -> reasons.put(line[0], line[1].strip()));
      return reasons;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path resource(String name) {
    URL url = Objects.requireNonNull(PublicCases.class.getResource("/" + name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
