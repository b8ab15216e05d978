package io.connectorc.runtime.state.jdbc;

import io.connectorc.runtime.state.CrmIntent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Records that the CRM was asked to make and of which it is not known whether it did. */
final class CrmIntentTable {
  private static final String SELECT =
      """
      SELECT service_id, create_key, service_hash, crm_hash, mapped FROM crm_intent
      WHERE installation = ? AND module = ? ORDER BY service_id""";

  private static final String DROP =
      "DELETE FROM crm_intent WHERE installation = ? AND module = ? AND service_id = ?";

  private static final String PUT =
      """
      INSERT INTO crm_intent (installation, module, service_id, create_key, service_hash, crm_hash,
        mapped)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (installation, module, service_id) DO UPDATE SET
        create_key = excluded.create_key, service_hash = excluded.service_hash,
        crm_hash = excluded.crm_hash, mapped = excluded.mapped""";

  private CrmIntentTable() {}

  static List<CrmIntent> all(Connection on, Scope scope) throws SQLException {
    return Rows.select(on, SELECT, parameters -> parameters.scope(scope), CrmIntentTable::intent);
  }

  static void drop(Connection on, Scope scope, Collection<String> serviceIds) throws SQLException {
    Rows.changeAll(on, DROP, serviceIds, (to, id) -> to.scope(scope).text(id));
  }

  static void put(Connection on, Scope scope, Collection<CrmIntent> intents) throws SQLException {
    Rows.changeAll(
        on,
        PUT,
        intents,
        (to, intent) ->
            to.scope(scope)
                .text(intent.serviceId())
                .text(intent.key())
                .text(intent.serviceHash())
                .text(intent.crmHash())
                .text(intent.values()));
  }

  private static CrmIntent intent(ResultSet row) throws SQLException {
    return new CrmIntent(
        row.getString("service_id"),
        row.getString("create_key"),
        row.getString("service_hash"),
        row.getString("crm_hash"),
        row.getString("mapped"));
  }
}
