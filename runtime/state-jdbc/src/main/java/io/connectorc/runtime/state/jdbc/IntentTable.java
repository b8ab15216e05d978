package io.connectorc.runtime.state.jdbc;

import io.connectorc.runtime.state.Intent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Creates whose outcome is not known, the oldest first. */
final class IntentTable {
  private static final String SELECT =
      """
      SELECT crm_id, hash, sent_s, sent_n FROM intent WHERE installation = ? AND module = ?
      ORDER BY sent_s, sent_n, crm_id""";

  private static final String DROP =
      "DELETE FROM intent WHERE installation = ? AND module = ? AND crm_id = ?";

  private static final String PUT =
      """
      INSERT INTO intent (installation, module, crm_id, hash, sent_s, sent_n)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (installation, module, crm_id) DO UPDATE SET hash = excluded.hash,
        sent_s = excluded.sent_s, sent_n = excluded.sent_n""";

  private IntentTable() {}

  static List<Intent> all(Connection on, Scope scope) throws SQLException {
    return Rows.select(
        on,
        SELECT,
        parameters -> parameters.scope(scope),
        row ->
            new Intent(
                row.getString("crm_id"), row.getString("hash"), Rows.instantOf(row, "sent")));
  }

  static void drop(Connection on, Scope scope, Collection<String> crmIds) throws SQLException {
    Rows.changeAll(on, DROP, crmIds, (to, id) -> to.scope(scope).text(id));
  }

  static void put(Connection on, Scope scope, Collection<Intent> intents) throws SQLException {
    Rows.changeAll(
        on,
        PUT,
        intents,
        (to, intent) ->
            to.scope(scope).text(intent.crmId()).text(intent.hash()).instant(intent.sentAt()));
  }
}
