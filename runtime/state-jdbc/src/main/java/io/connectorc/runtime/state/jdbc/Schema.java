package io.connectorc.runtime.state.jdbc;

import io.connectorc.runtime.state.StateException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to the version that this build knows; forward only. */
final class Schema {
  static final int VERSION = 1;

  /** Another process may be at it at the same time: then one of the two has to look again. */
  private static final int TRIES = 3;

  private Schema() {}

  /** Flyway takes 400 ms to start, so it is asked only when there is something for it to do. */
  static void bringUp(Database database, DataSource source, Sqlite sqlite) {
    for (int left = TRIES; isOld(database, sqlite); left--) {
      try {
        database.read(sqlite::mark);
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(source)
            .locations(Sqlite.MIGRATIONS)
            .load()
            .migrate();
      } catch (FlywayException e) {
        if (left == 1) {
          throw failed(e, sqlite);
        }
      }
    }
  }

  private static boolean isOld(Database database, Sqlite sqlite) {
    int version = database.read(Schema::version);
    if (version > VERSION) {
      throw new StateException(
          sqlite.named("is of a newer connectorc (schema " + version + "; this one knows 1)")
              + " Use the newer one, or a backup from before it.");
    }
    return version < VERSION;
  }

  /** 0 where there is nothing yet. */
  private static int version(Connection on) throws SQLException {
    try (ResultSet meta = on.getMetaData().getTables(null, null, "meta", null)) {
      if (!meta.next()) {
        return 0;
      }
    }
    return Rows.select(
            on,
            "SELECT schema_version FROM meta",
            parameters -> {},
            row -> row.getInt("schema_version"))
        .get(0);
  }

  private static StateException failed(FlywayException failure, Sqlite sqlite) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sqlite.explain(sql);
      }
    }
    return new StateException(
        sqlite.named("can't be made ready: " + failure.getMessage()), failure);
  }
}
