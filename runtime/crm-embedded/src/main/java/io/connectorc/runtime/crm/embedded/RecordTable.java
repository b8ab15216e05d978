package io.connectorc.runtime.crm.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements on the record table, for one connection. */
final class RecordTable {
  /** Of one width, so that times sort as texts. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private static final String SELECT =
      "SELECT sequence, id, modified, deleted, fields FROM record ";

  private final Connection connection;

  RecordTable(Connection connection) {
    this.connection = connection;
  }

  Optional<Row> find(String module, String id) throws SQLException {
    return rows(SELECT + "WHERE module = ? AND id = ?", module, id).stream().findFirst();
  }

  Optional<Row> findByCreateKey(String module, String key) throws SQLException {
    String sql = SELECT + "WHERE module = ? AND create_key = ? AND deleted IS NULL";
    return rows(sql, module, key).stream().findFirst();
  }

  List<Row> live(String module) throws SQLException {
    return rows(SELECT + "WHERE module = ? AND deleted IS NULL ORDER BY sequence", module);
  }

  List<Row> changedSince(String module, Instant since, long limit) throws SQLException {
    String sql = SELECT + "WHERE module = ? AND modified >= ? ORDER BY sequence LIMIT ?";
    return rows(sql, module, TIME.format(since), limit);
  }

  List<Row> changedAfter(String module, long sequence, long limit) throws SQLException {
    String sql = SELECT + "WHERE module = ? AND sequence > ? ORDER BY sequence LIMIT ?";
    return rows(sql, module, sequence, limit);
  }

  long nextSequence() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("SELECT coalesce(max(sequence), 0) + 1 FROM record");
        ResultSet found = select.executeQuery()) {
      return found.getLong(1);
    }
  }

  void insert(String module, @Nullable String createKey, Row row) throws SQLException {
    String sql =
        "INSERT INTO record (module, id, modified, deleted, fields, create_key, sequence)"
            + " VALUES (?, ?, ?, NULL, ?, ?, ?)";
    change(
        sql,
        module,
        row.id(),
        TIME.format(row.modified()),
        row.fields(),
        createKey,
        row.sequence());
  }

  void update(String module, Row row) throws SQLException {
    String sql =
        "UPDATE record SET modified = ?, deleted = ?, fields = ?, sequence = ?"
            + " WHERE module = ? AND id = ?";
    Instant deleted = row.deleted();
    change(
        sql,
        TIME.format(row.modified()),
        deleted == null ? null : TIME.format(deleted),
        row.fields(),
        row.sequence(),
        module,
        row.id());
  }

  private void change(String sql, @Nullable Object... parameters) throws SQLException {
    try (PreparedStatement change = connection.prepareStatement(sql)) {
      set(change, parameters);
      change.executeUpdate();
    }
  }

  private List<Row> rows(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      set(select, parameters);
      try (ResultSet found = select.executeQuery()) {
        List<Row> rows = new ArrayList<>();
        while (found.next()) {
          rows.add(row(found));
        }
        return rows;
      }
    }
  }

  private static Row row(ResultSet found) throws SQLException {
    String deleted = found.getString("deleted");
    return new Row(
        found.getLong("sequence"),
        found.getString("id"),
        Instant.parse(found.getString("modified")),
        deleted == null ? null : Instant.parse(deleted),
        found.getString("fields"));
  }

  private static void set(PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }
}
