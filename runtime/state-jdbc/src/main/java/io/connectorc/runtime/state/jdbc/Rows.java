package io.connectorc.runtime.state.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every table does with its rows. */
final class Rows {
  /** Small enough for every database's limit of parameters. */
  private static final int IDS_AT_ONCE = 500;

  private Rows() {}

  /** Sets a statement's parameters. */
  @FunctionalInterface
  interface Setting {
    void on(Parameters parameters) throws SQLException;
  }

  /** Sets a statement's parameters for one of many items. */
  @FunctionalInterface
  interface SettingOf<T> {
    void on(Parameters parameters, T item) throws SQLException;
  }

  /** Makes something of the row at hand. */
  @FunctionalInterface
  interface Mapping<R> {
    R row(ResultSet row) throws SQLException;
  }

  static <R> List<R> select(Connection on, String sql, Setting setting, Mapping<R> mapping)
      throws SQLException {
    try (PreparedStatement statement = on.prepareStatement(sql)) {
      setting.on(new Parameters(statement));
      List<R> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(mapping.row(rows));
        }
      }
      return found;
    }
  }

  /**
   * Selects by many ids.
   *
   * @param sql ends where the list of ids is to stand
   */
  static <R> List<R> selectIn(
      Connection on, String sql, Setting setting, Collection<String> ids, Mapping<R> mapping)
      throws SQLException {
    List<String> all = List.copyOf(ids);
    List<R> found = new ArrayList<>();
    for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
      List<String> some = all.subList(from, Math.min(all.size(), from + IDS_AT_ONCE));
      String marks = "(?" + ", ?".repeat(some.size() - 1) + ")";
      Setting both =
          parameters -> {
            setting.on(parameters);
            for (String id : some) {
              parameters.text(id);
            }
          };
      found.addAll(select(on, sql + marks, both, mapping));
    }
    return found;
  }

  /** Changes rows, and says how many. */
  static int change(Connection on, String sql, Setting setting) throws SQLException {
    try (PreparedStatement statement = on.prepareStatement(sql)) {
      setting.on(new Parameters(statement));
      return statement.executeUpdate();
    }
  }

  /** Changes rows once for each item. */
  static <T> void changeAll(
      Connection on, String sql, Collection<T> items, SettingOf<? super T> setting)
      throws SQLException {
    if (items.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = on.prepareStatement(sql)) {
      for (T item : items) {
        setting.on(new Parameters(statement), item);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** The instant in the columns {@code name_s} and {@code name_n}; null where they are. */
  static @Nullable Instant instant(ResultSet row, String name) throws SQLException {
    long seconds = row.getLong(name + "_s");
    return row.wasNull() ? null : Instant.ofEpochSecond(seconds, row.getInt(name + "_n"));
  }

  /** The same for columns that are never null. */
  static Instant instantOf(ResultSet row, String name) throws SQLException {
    return Instant.ofEpochSecond(row.getLong(name + "_s"), row.getInt(name + "_n"));
  }
}
