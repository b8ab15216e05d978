package io.connectorc.maven;

import static java.util.stream.Collectors.toCollection;

import io.connectorc.compiler.GeneratedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.codehaus.plexus.build.BuildContext;

/**
 * Brings the output directories up to date: writes what differs, deletes what an earlier run wrote
 * and this one does not make. What was written is kept in a list, so that no other file is ever
 * deleted.
 */
final class OutputWriter {
  private static final String LIST = ".connectorc-files";

  private final BuildContext context;

  OutputWriter(BuildContext context) {
    this.context = context;
  }

  /** How many files changed. */
  record Changes(int written, int deleted) {
    boolean none() {
      return written == 0 && deleted == 0;
    }
  }

  Changes write(GenerationRequest request, Output output) throws IOException {
    Path list = request.sources().resolve(LIST);
    Set<String> stale = earlier(list);
    Set<String> present = new TreeSet<>();
    int written = 0;
    for (GeneratedFile file : output.files()) {
      Path directory =
          file.kind() == GeneratedFile.Kind.SOURCE ? request.sources() : request.resources();
      Path target = directory.resolve(file.path());
      written += writeIfDifferent(target, file.text()) ? 1 : 0;
      present.add(file.kind() + " " + file.path());
    }
    stale.removeAll(present);
    int deleted = delete(request, stale);
    if (!present.isEmpty() || Files.exists(list)) {
      writeIfDifferent(list, String.join("\n", present) + "\n");
    }
    return new Changes(written, deleted);
  }

  private static Set<String> earlier(Path list) throws IOException {
    return Files.exists(list)
        ? Files.readAllLines(list).stream()
            .filter(l -> !l.isBlank())
            .collect(toCollection(LinkedHashSet::new))
        : new LinkedHashSet<>();
  }

  private boolean writeIfDifferent(Path target, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
      return false;
    }
    Files.createDirectories(target.getParent());
    try (OutputStream out = context.newFileOutputStream(target.toFile())) {
      out.write(bytes);
    }
    return true;
  }

  private int delete(GenerationRequest request, Set<String> stale) throws IOException {
    int deleted = 0;
    for (String line : stale) {
      String[] kindAndPath = line.split(" ", 2);
      Path directory =
          kindAndPath[0].equals(GeneratedFile.Kind.SOURCE.name())
              ? request.sources()
              : request.resources();
      Path target = directory.resolve(kindAndPath[kindAndPath.length - 1]).normalize();
      if (target.startsWith(directory) && Files.isRegularFile(target)) {
        Files.delete(target);
        context.refresh(target.toFile());
        deleted++;
      }
    }
    return deleted;
  }
}
