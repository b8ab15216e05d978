package io.connectorc.files;

import io.connectorc.compiler.GeneratedFile;
import io.connectorc.compiler.GeneratedFile.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All files that connectors compile to together; those under META-INF/services are shared. */
public final class Output {
  private static final String SERVICES = "META-INF/services/";

  private final List<GeneratedFile> files = new ArrayList<>();
  private final Map<String, String> connectorsByPath = new HashMap<>();
  private final Map<String, Set<String>> services = new TreeMap<>();

  /**
   * Adds what a connector compiles to.
   *
   * @return what to tell where another connector makes the same file
   */
  public Optional<String> add(String connector, List<GeneratedFile> made) {
    for (GeneratedFile file : made) {
      if (file.path().startsWith(SERVICES)) {
        Set<String> lines = services.computeIfAbsent(file.path(), path -> new TreeSet<>());
        file.text().lines().filter(line -> !line.isBlank()).forEach(lines::add);
        continue;
      }
      String other = connectorsByPath.putIfAbsent(file.path(), connector);
      if (other != null) {
        return Optional.of(
            connector
                + ": makes \""
                + file.path()
                + "\", as "
                + other
                + " does. Give one of the two connectors another name.");
      }
      files.add(file);
    }
    return Optional.empty();
  }

  /** The files, sources first come, then what is shared. */
  public List<GeneratedFile> files() {
    List<GeneratedFile> all = new ArrayList<>(files);
    services.forEach(
        (path, lines) ->
            all.add(new GeneratedFile(Kind.RESOURCE, path, String.join("\n", lines) + "\n")));
    return all;
  }
}
