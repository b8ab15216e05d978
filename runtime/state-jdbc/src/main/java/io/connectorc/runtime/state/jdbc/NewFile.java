package io.connectorc.runtime.state.jdbc;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
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

  static void make(Sqlite sqlite, UnaryOperator<DataSource> effects) {
    Path file = sqlite.file();
    try {
      Path draft = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".new");
      try {
        fill(sqlite.draft(draft), effects);
        giveName(draft, file);
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

  /** A link, unlike a move, never takes the place of a file that another has made meanwhile. */
  private static void giveName(Path draft, Path file) throws IOException {
    try {
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      // Another process was faster, and its file is as good.
    } catch (UnsupportedOperationException e) {
      Files.move(draft, file);
    }
  }

  private static void delete(Path draft) throws IOException {
    for (String suffix : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + suffix));
    }
  }
}
