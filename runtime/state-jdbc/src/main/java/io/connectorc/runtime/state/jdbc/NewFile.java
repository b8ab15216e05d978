package io.connectorc.runtime.state.jdbc;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * Makes a new state: as a draft beside its place, which gets the name when it is whole. So an empty
 * or half made file is never a state that was about to be made, and no other process sees one. Only
 * this user may read it, for it keeps records.
 */
final class NewFile {
  private NewFile() {}

  /** Gives a file a second name; tests have file systems that can't. */
  @FunctionalInterface
  interface Naming {
    void give(Path name, Path file) throws IOException;
  }

  static void make(Sqlite sqlite, UnaryOperator<DataSource> effects) {
    Path file = sqlite.file();
    try {
      Path draft = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".new");
      try {
        fill(sqlite.draft(draft), effects);
        giveName(draft, file, Files::createLink);
      } finally {
        delete(draft);
      }
    } catch (IOException e) {
      throw sqlite.unusable(e);
    }
  }

  private static void fill(Sqlite draft, UnaryOperator<DataSource> effects) {
    DataSource source = effects.apply(draft.dataSource());
    try (Database database = new Database(source, draft)) {
      Schema.bringUp(database, source, draft);
    }
  }

  /**
   * A link never takes the place of a file that another has made meanwhile. A file system without
   * links, such as FAT, has a move in its stead, which sees such a file too, if it is there when
   * the move begins.
   */
  static void giveName(Path draft, Path file, Naming naming) throws IOException {
    try {
      linkOrMove(draft, file, naming);
    } catch (FileAlreadyExistsException e) {
      // Another process was faster, and its file is as good.
    }
  }

  private static void linkOrMove(Path draft, Path file, Naming naming) throws IOException {
    try {
      naming.give(file, draft);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (FileSystemException | UnsupportedOperationException e) {
      Files.move(draft, file);
    }
  }

  private static void delete(Path draft) throws IOException {
    for (String suffix : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + suffix));
    }
  }
}
