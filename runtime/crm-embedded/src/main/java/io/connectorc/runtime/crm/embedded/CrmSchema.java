package io.connectorc.runtime.crm.embedded;

import io.connectorc.runtime.crm.CrmException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables of a CRM file, and how it is told from another SQLite file. */
final class CrmSchema {
  /** "cCRM". */
  private static final int APPLICATION = 0x6343524d;

  private static final int VERSION = 1;

  private CrmSchema() {}

  /**
   * Makes the tables in a new file.
   *
   * @throws CrmException if the file is another program's, or a newer version's
   */
  static void prepare(Connection open, Path path) throws SQLException, CrmException {
    try (Statement statement = open.createStatement()) {
      if (isCurrent(statement, path)) {
        return;
      }
      statement.execute("BEGIN IMMEDIATE");
      // another process may have been faster
      if (!isCurrent(statement, path)) {
        create(statement);
      }
      statement.execute("COMMIT");
    }
  }

  private static boolean isCurrent(Statement statement, Path path)
      throws SQLException, CrmException {
    int application = number(statement, "PRAGMA application_id");
    int version = number(statement, "PRAGMA user_version");
    if (application == APPLICATION && version > VERSION) {
      throw new CrmException(
          "\"%s\" was written by a newer version of connectorc (file version %d, this one knows %d). Use that version."
              .formatted(path, version, VERSION));
    }
    boolean fresh =
        application == 0 && number(statement, "SELECT count(*) FROM sqlite_schema") == 0;
    if (application != APPLICATION && !fresh) {
      throw new CrmException(
          "\"%s\" is another program's SQLite file. Name another file, or one that is not there yet."
              .formatted(path));
    }
    return !fresh;
  }

  private static void create(Statement statement) throws SQLException {
    statement.executeUpdate(
        """
        CREATE TABLE record (
          module TEXT NOT NULL,
          id TEXT NOT NULL,
          modified TEXT NOT NULL,
          deleted TEXT,
          fields TEXT NOT NULL,
          create_key TEXT,
          sequence INTEGER NOT NULL UNIQUE,
          PRIMARY KEY (module, id)
        ) STRICT
        """);
    statement.executeUpdate("CREATE INDEX record_changes ON record (module, sequence)");
    statement.executeUpdate(
        "CREATE UNIQUE INDEX record_create_keys ON record (module, create_key)"
            + " WHERE deleted IS NULL");
    statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
    statement.executeUpdate("PRAGMA user_version = " + VERSION);
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet found = statement.executeQuery(sql)) {
      return found.getInt(1);
    }
  }
}
