package io.connectorc.files;

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
import java.util.function.Consumer;

/**
 * Brings the output directories up to date: writes what differs, deletes what an earlier run wrote
 * and this one does not make. What was written is kept in a list, so that no other file is ever
 * deleted.
 */
public final class OutputWriter {
  private static final String LIST = ".connectorc-files";

  /** Where a file is written before it takes its place; one that a killed build left is reused. */
  private static final String DRAFT = ".connectorc-new";

  private final Path sources;
  private final Path resources;
  private final Consumer<Path> changed;

  /**
   * Makes a writer; it writes nothing yet.
   *
   * @param sources directory that the Java goes to
   * @param resources directory that the resources go to; may be the same
   * @param changed is told each file that was written or deleted
   */
  public OutputWriter(Path sources, Path resources, Consumer<Path> changed) {
    this.sources = sources;
    this.resources = resources;
    this.changed = changed;
  }

  /** How many files changed. */
  public record Changes(int written, int deleted) {
    /** Whether all was there already. */
    public boolean none() {
      return written == 0 && deleted == 0;
    }
  }

  /**
   * Does it.
   *
   * @throws FileFailedException if a file can't be read, written or deleted; every file is then
   *     whole, as it was or as it should be, and the next run does the rest
   */
  public Changes write(Output output) throws IOException {
    Path list = sources.resolve(LIST);
    Set<String> stale = earlier(list);
    Set<String> present = new TreeSet<>();
    int written = 0;
    for (GeneratedFile file : output.files()) {
      Path directory = file.kind() == GeneratedFile.Kind.SOURCE ? sources : resources;
      Path target = directory.resolve(file.path());
      written += writeIfDifferent(target, file.text()) ? 1 : 0;
      present.add(file.kind() + " " + file.path());
    }
    stale.removeAll(present);
    int deleted = delete(stale);
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
    changed.accept(target);
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

  private int delete(Set<String> stale) throws IOException {
    int deleted = 0;
    for (String line : stale) {
      String[] kindAndPath = line.split(" ", 2);
      Path directory =
          kindAndPath[0].equals(GeneratedFile.Kind.SOURCE.name()) ? sources : resources;
      Path target = directory.resolve(kindAndPath[kindAndPath.length - 1]).normalize();
      if (target.startsWith(directory) && Files.isRegularFile(target)) {
        deleteFile(target);
        changed.accept(target);
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
