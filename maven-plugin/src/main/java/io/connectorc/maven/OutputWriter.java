package io.connectorc.maven;

import static java.util.stream.Collectors.toCollection;

import io.connectorc.compiler.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  /** Where a file is written before it takes its place; one that a killed build left is reused. */
  private static final String DRAFT = ".connectorc-new";

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

  /**
   * Does it.
   *
   * @throws FileFailedException if a file can't be read, written or deleted; every file is then
   *     whole, as it was or as it should be, and the next run does the rest
   */
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
    if (!Files.exists(list)) {
      return new LinkedHashSet<>();
    }
    try {
      return Files.readAllLines(list).stream()
          .filter(line -> !line.isBlank())
          .collect(toCollection(LinkedHashSet::new));
    } catch (IOException e) {
      throw FileFailedException.reading(list, e);
    }
  }

  private boolean writeIfDifferent(Path target, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
        return false;
      }
      Files.createDirectories(target.getParent());
      replace(target, bytes);
    } catch (IOException e) {
      throw FileFailedException.writing(target, e);
    }
    context.refresh(target.toFile());
    return true;
  }

  private static void replace(Path target, byte[] bytes) throws IOException {
    Path draft = target.resolveSibling(DRAFT);
    try {
      Files.write(draft, bytes);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (Files.isRegularFile(draft)) {
        Files.delete(draft);
      }
      throw e;
    }
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
        deleteFile(target);
        context.refresh(target.toFile());
        deleted++;
      }
    }
    return deleted;
  }

  private static void deleteFile(Path file) throws IOException {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw FileFailedException.deleting(file, e);
    }
  }
}
