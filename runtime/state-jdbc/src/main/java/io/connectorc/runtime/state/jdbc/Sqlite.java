package io.connectorc.runtime.state.jdbc;

import io.connectorc.runtime.state.StateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** All that is SQLite's own: its file, its pragmas, its transactions, its errors. */
final class Sqlite {
  /**
   * Takes the write lock at once: a transaction that reads first and writes later fails when
   * another has written between, however long it waits.
   */
  static final String BEGIN = "BEGIN IMMEDIATE";

  /** Where Flyway finds the migrations. */
  static final String MIGRATIONS = "classpath:io/connectorc/runtime/state/jdbc/sqlite";

  /** In the file's header, so that it can be told from other SQLite files: "cnct". */
  private static final int APPLICATION_ID = 0x636e6374;

  /** Bytes that every SQLite file begins with. */
  private static final int HEADER = 100;

  private static final String RESTORE =
      " Put a backup in its place; or, to begin anew, take it away: then all records are synced as"
          + " for the first time.";

  private static final String FOLDER = " Does its folder exist, and may this user write to it?";

  private final Path file;
  private final Path shown;
  private final Duration patience;

  private Sqlite(Path file, Path shown, Duration patience) {
    this.file = file;
    this.shown = shown;
    this.patience = patience;
  }

  /**
   * A file that may be there or not.
   *
   * @param patience with other processes that write
   */
  static Sqlite of(Path file, Duration patience) {
    Path whole = file.toAbsolutePath().normalize();
    return new Sqlite(whole, whole, patience);
  }

  /** The same state under another name, which messages don't show. */
  Sqlite draft(Path file) {
    return new Sqlite(file, shown, patience);
  }

  Path file() {
    return file;
  }

  /** Connections that lose nothing that was committed. */
  DataSource dataSource() {
    SQLiteConfig config = config();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    return dataSource(config);
  }

  /** Whether there is no state yet; one that left something behind is gone, not new. */
  boolean isNew() {
    if (Files.exists(file)) {
      return false;
    }
    if (Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
      throw refused("is gone, but its \"-wal\" file is there");
    }
    return true;
  }

  /** Refuses a file that is no state, or no whole one, before anything is changed in it. */
  void checkFile() {
    try {
      if (Files.isRegularFile(file)) {
        checkSize(Files.size(file));
      }
      checkContent();
    } catch (SQLException e) {
      throw explain(e);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Marks the file as ours. */
  boolean mark(Connection on) throws SQLException {
    try (Statement statement = on.createStatement()) {
      return statement.execute("PRAGMA application_id = " + APPLICATION_ID);
    }
  }

  /** What failed, in words that help; nothing of the step that failed is in the file. */
  StateException explain(SQLException cause) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(cause.getErrorCode() & 0xff);
    String what =
        switch (code) {
          case SQLITE_FULL ->
              named("can't grow: the disk is full")
                  + " Nothing of this step was written. Make room and run again.";
          case SQLITE_BUSY, SQLITE_LOCKED ->
              named("is locked by another process")
                  + " Nothing of this step was written. Run again when the other is done.";
          case SQLITE_CANTOPEN -> named("can't be opened") + FOLDER;
          case SQLITE_READONLY, SQLITE_PERM ->
              named("can't be written") + " May this user write to it and to its folder?";
          case SQLITE_CORRUPT, SQLITE_NOTADB -> named("is damaged") + RESTORE;
          default -> named("can't be used: " + cause.getMessage()) + " Nothing was written.";
        };
    return new StateException(what, cause);
  }

  /** The file system says no. */
  StateException unusable(IOException cause) {
    return new StateException(named("can't be opened") + FOLDER, cause);
  }

  /** {@code The state "/data/sync.db" is so and so.} */
  String named(String what) {
    return "The state \"" + shown + "\" " + what + ".";
  }

  private void checkContent() throws SQLException {
    try (Connection connection = dataSource(config()).getConnection()) {
      long id = number(connection, "PRAGMA application_id");
      long tables = number(connection, "SELECT COUNT(*) FROM sqlite_master");
      if (id != APPLICATION_ID && (id != 0 || tables > 0)) {
        throw new StateException(
            named("is a database of something else") + " Give the state a file of its own.");
      }
      String health = text(connection, "PRAGMA quick_check(1)");
      if (!health.equals("ok")) {
        throw refused("is damaged");
      }
    }
  }

  /** What is shorter than its header SQLite takes for a new file. */
  private void checkSize(long size) {
    if (size == 0) {
      throw refused("is empty, which no state ever is");
    }
    if (size < HEADER) {
      throw refused("is damaged");
    }
  }

  private StateException refused(String why) {
    return new StateException(named(why) + RESTORE);
  }

  private SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    return config;
  }

  private DataSource dataSource(SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static long number(Connection on, String sql) throws SQLException {
    return Long.parseLong(text(on, sql));
  }

  private static String text(Connection on, String sql) throws SQLException {
    try (Statement statement = on.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "0";
    }
  }
}
