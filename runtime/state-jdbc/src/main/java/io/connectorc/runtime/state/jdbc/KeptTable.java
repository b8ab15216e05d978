package io.connectorc.runtime.state.jdbc;

import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.state.StateChange.KeptKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records that failed by themselves. One that fails again keeps its place in the row. */
final class KeptTable {
  private static final String SELECT =
      "SELECT * FROM kept WHERE installation = ? AND module = ? AND direction = ?";

  private static final String DUE = SELECT + " AND (next_s, next_n) <= (?, ?) ORDER BY position";

  private static final String DROP =
      "DELETE FROM kept WHERE installation = ? AND module = ? AND direction = ? AND id = ?";

  private static final String PUT =
      """
      INSERT INTO kept (installation, module, direction, id, source, modified_s, modified_n,
        reason, tries, next_s, next_n, position)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM kept
        WHERE installation = ? AND module = ? AND direction = ?))
      ON CONFLICT (installation, module, direction, id) DO UPDATE SET source = excluded.source,
        modified_s = excluded.modified_s, modified_n = excluded.modified_n,
        reason = excluded.reason, tries = excluded.tries,
        next_s = excluded.next_s, next_n = excluded.next_n""";

  private static final String RETRY =
      """
      UPDATE kept SET next_s = ?, next_n = ?
      WHERE installation = ? AND module = ? AND direction = ? AND id = ?""";

  private KeptTable() {}

  static List<KeptRecord> all(Connection on, Scope scope, Direction direction) throws SQLException {
    return Rows.select(
        on,
        SELECT + " ORDER BY position",
        parameters -> parameters.scope(scope).text(direction.name()),
        KeptTable::record);
  }

  static List<KeptRecord> due(Connection on, Scope scope, Direction direction, Instant now)
      throws SQLException {
    return Rows.select(
        on,
        DUE,
        parameters -> parameters.scope(scope).text(direction.name()).instant(now),
        KeptTable::record);
  }

  static Map<String, KeptRecord> byId(
      Connection on, Scope scope, Direction direction, Collection<String> ids) throws SQLException {
    Map<String, KeptRecord> found = new HashMap<>();
    Rows.selectIn(
            on,
            SELECT + " AND id IN ",
            parameters -> parameters.scope(scope).text(direction.name()),
            ids,
            KeptTable::record)
        .forEach(record -> found.put(record.id(), record));
    return found;
  }

  static void drop(Connection on, Scope scope, Collection<KeptKey> keys) throws SQLException {
    Rows.changeAll(
        on, DROP, keys, (to, key) -> to.scope(scope).text(key.direction().name()).text(key.id()));
  }

  static void put(Connection on, Scope scope, Collection<KeptRecord> records) throws SQLException {
    Rows.changeAll(on, PUT, records, (to, record) -> set(to, scope, record));
  }

  static boolean retry(Connection on, Scope scope, KeptKey key, Instant now) throws SQLException {
    int rows =
        Rows.change(
            on,
            RETRY,
            parameters ->
                parameters.instant(now).scope(scope).text(key.direction().name()).text(key.id()));
    return rows == 1;
  }

  private static void set(Parameters to, Scope scope, KeptRecord record) throws SQLException {
    String direction = record.direction().name();
    to.scope(scope)
        .text(direction)
        .text(record.id())
        .bytes(record.source())
        .instant(record.modified())
        .text(record.reason())
        .number(record.tries())
        .instant(record.next())
        .scope(scope)
        .text(direction);
  }

  private static KeptRecord record(ResultSet row) throws SQLException {
    return new KeptRecord(
        Direction.valueOf(row.getString("direction")),
        row.getString("id"),
        row.getBytes("source"),
        Rows.instant(row, "modified"),
        row.getString("reason"),
        row.getInt("tries"),
        Rows.instantOf(row, "next"));
  }
}
