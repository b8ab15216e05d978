package io.connectorc.runtime.state.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One connection, for one piece of work at a time. A connection on which anything failed is closed
 * and never used again: on a full disk SQLite rolls the transaction back by itself, and what came
 * next on that connection would be stored on its own. Thread-safe.
 */
final class Database implements AutoCloseable {
  private final DataSource source;
  private final Sqlite sqlite;
  private @Nullable Connection connection;

  /** Something to do with a connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  Database(DataSource source, Sqlite sqlite) {
    this.source = source;
    this.sqlite = sqlite;
  }

  /** Reads, outside of a transaction. */
  synchronized <T> T read(Work<T> work) {
    return guarded(work);
  }

  /** Does all of the work or nothing: what throws, whatever it is, leaves no trace. */
  synchronized <T> T write(Work<T> work) {
    return guarded(
        connection -> {
          execute(connection, Sqlite.BEGIN);
          T result = work.on(connection);
          execute(connection, "COMMIT");
          return result;
        });
  }

  @Override
  public synchronized void close() {
    discard();
  }

  private <T> T guarded(Work<T> work) {
    boolean done = false;
    try {
      T result = work.on(connection());
      done = true;
      return result;
    } catch (SQLException e) {
      throw sqlite.explain(e);
    } finally {
      if (!done) {
        discard();
      }
    }
  }

  private Connection connection() throws SQLException {
    Connection open = connection;
    if (open == null) {
      open = source.getConnection();
      connection = open;
    }
    return open;
  }

  private void discard() {
    Connection old = connection;
    connection = null;
    if (old != null) {
      try {
        old.close();
      } catch (SQLException e) {
        // It is given up anyway, and its transaction with it.
      }
    }
  }

  private static void execute(Connection on, String sql) throws SQLException {
    try (Statement statement = on.createStatement()) {
      statement.execute(sql);
    }
  }
}
