package io.connectorc.runtime.state.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What is kept of each installation's pre-sync settings, by name. */
final class SealTable {
  private static final String ALL = "SELECT name, seal FROM seal WHERE installation = ?";

  private static final String DROP = "DELETE FROM seal WHERE installation = ?";

  private static final String PUT = "INSERT INTO seal (installation, name, seal) VALUES (?, ?, ?)";

  private SealTable() {}

  static Map<String, String> all(Connection on, String installation) throws SQLException {
    Map<String, String> seals = new HashMap<>();
    Rows.select(
            on,
            ALL,
            parameters -> parameters.text(installation),
            row -> Map.entry(row.getString("name"), row.getString("seal")))
        .forEach(seal -> seals.put(seal.getKey(), seal.getValue()));
    return seals;
  }

  static void replace(Connection on, String installation, Map<String, String> seals)
      throws SQLException {
    Rows.change(on, DROP, parameters -> parameters.text(installation));
    Rows.changeAll(
        on,
        PUT,
        seals.entrySet(),
        (to, seal) -> to.text(installation).text(seal.getKey()).text(seal.getValue()));
  }
}
