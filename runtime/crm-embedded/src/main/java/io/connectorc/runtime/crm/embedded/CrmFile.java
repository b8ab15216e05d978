package io.connectorc.runtime.crm.embedded;

import io.connectorc.runtime.crm.CrmException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

/**
 * The SQLite file and the one connection to it. A connection that has thrown is closed and never
 * used again: SQLite may have rolled its transaction back, and what came next would be stored
 * without it. The next call opens a new one.
 */
final class CrmFile implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CrmFile.class);
  private static final int BUSY_MILLIS = 10_000;

  private final Path path;
  private final SQLiteConfig config;
  private @Nullable Connection connection;

  private CrmFile(Path path, SQLiteConfig config) {
    this.path = path;
    this.config = config;
  }

  /** What to do with the record table; closes nothing. */
  @FunctionalInterface
  interface Work<T> {
    T on(RecordTable records) throws SQLException, CrmException;
  }

  /**
   * How a connection is opened: what is committed is on the disk, and others may read meanwhile.
   */
  static SQLiteConfig durable() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    return config;
  }

  static CrmFile open(Path path, SQLiteConfig config) throws CrmException {
    refuseEmptyFile(path);
    CrmFile file = new CrmFile(path, config);
    file.read(records -> 0);
    return file;
  }

  /** Reads, each statement for itself. */
  <T> T read(Work<T> work) throws CrmException {
    return guarded(open -> work.on(new RecordTable(open)));
  }

  /**
   * Does all of it or nothing; what it did is on the disk when this returns. The driver stays in
   * auto-commit: its own transactions take the next write lock as soon as one is committed.
   */
  <T> T transaction(Work<T> work) throws CrmException {
    return guarded(
        open -> {
          execute(open, "BEGIN IMMEDIATE");
          T result = work.on(new RecordTable(open));
          execute(open, "COMMIT");
          return result;
        });
  }

  @Override
  public void close() {
    Connection open = connection;
    connection = null;
    if (open != null) {
      try {
        open.close();
      } catch (SQLException e) {
        LOG.debug("closing \"{}\"", path, e);
      }
    }
  }

  private interface Use<T> {
    T of(Connection open) throws SQLException, CrmException;
  }

  private <T> T guarded(Use<T> use) throws CrmException {
    boolean done = false;
    try {
      Connection open = connection;
      if (open == null) {
        open = connect();
        connection = open;
      }
      T result = use.of(open);
      done = true;
      return result;
    } catch (SQLException e) {
      throw CrmFailure.of(path, e);
    } finally {
      if (!done) {
        close();
      }
    }
  }

  private Connection connect() throws SQLException, CrmException {
    Connection open = config.createConnection("jdbc:sqlite:" + path);
    boolean ready = false;
    try {
      CrmSchema.prepare(open, path);
      ready = true;
      return open;
    } finally {
      if (!ready) {
        open.close();
      }
    }
  }

  private static void execute(Connection open, String sql) throws SQLException {
    try (Statement statement = open.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void refuseEmptyFile(Path path) throws CrmException {
    try {
      if (Files.isRegularFile(path) && Files.size(path) == 0) {
        throw new CrmException(
            "\"%s\" is empty: a CRM file never is, so its content was lost. Restore it from a copy, or delete it to start with an empty CRM."
                .formatted(path));
      }
    } catch (IOException e) {
      throw new CrmException("\"%s\" can't be read: %s.".formatted(path, e.getMessage()), e);
    }
  }
}
