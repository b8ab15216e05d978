package io.connectorc.runtime.state.jdbc;

import io.connectorc.runtime.state.Link;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which service record and which CRM record are one; each id stands in one link at most. */
final class LinkTable {
  private static final String SELECT =
      """
      SELECT service_id, crm_id, service_hash, crm_hash, mapped FROM link
      WHERE installation = ? AND module = ? AND\s""";

  private static final String COUNT =
      "SELECT COUNT(*) AS links FROM link WHERE installation = ? AND module = ?";

  private static final String DROP =
      "DELETE FROM link WHERE installation = ? AND module = ? AND service_id = ?";

  private static final String DROP_BY_CRM_ID =
      "DELETE FROM link WHERE installation = ? AND module = ? AND crm_id = ?";

  private static final String ADD =
      """
      INSERT INTO link (installation, module, service_id, crm_id, service_hash, crm_hash, mapped)
      VALUES (?, ?, ?, ?, ?, ?, ?)""";

  private LinkTable() {}

  static Map<String, Link> byServiceId(Connection on, Scope scope, Collection<String> ids)
      throws SQLException {
    Map<String, Link> found = new HashMap<>();
    find(on, scope, "service_id", ids).forEach(link -> found.put(link.serviceId(), link));
    return found;
  }

  static Map<String, Link> byCrmId(Connection on, Scope scope, Collection<String> ids)
      throws SQLException {
    Map<String, Link> found = new HashMap<>();
    find(on, scope, "crm_id", ids).forEach(link -> found.put(link.crmId(), link));
    return found;
  }

  static long count(Connection on, Scope scope) throws SQLException {
    return Rows.select(
            on, COUNT, parameters -> parameters.scope(scope), row -> row.getLong("links"))
        .get(0);
  }

  static void drop(Connection on, Scope scope, Collection<String> serviceIds) throws SQLException {
    Rows.changeAll(on, DROP, serviceIds, (to, id) -> to.scope(scope).text(id));
  }

  /** Every link that holds one of these ids goes, so what is added takes the ids of none. */
  static void put(Connection on, Scope scope, List<Link> links) throws SQLException {
    drop(on, scope, links.stream().map(Link::serviceId).toList());
    Rows.changeAll(on, DROP_BY_CRM_ID, links, (to, link) -> to.scope(scope).text(link.crmId()));
    Rows.changeAll(
        on,
        ADD,
        lastOfEachId(links),
        (to, link) ->
            to.scope(scope)
                .text(link.serviceId())
                .text(link.crmId())
                .text(link.serviceHash())
                .text(link.crmHash())
                .text(link.values()));
  }

  /** Of links that share an id, the later one. */
  private static Collection<Link> lastOfEachId(List<Link> links) {
    Map<String, Link> byServiceId = new LinkedHashMap<>();
    Map<String, String> serviceIdOf = new HashMap<>();
    for (Link link : links) {
      Link before = byServiceId.remove(link.serviceId());
      if (before != null) {
        serviceIdOf.remove(before.crmId());
      }
      String other = serviceIdOf.put(link.crmId(), link.serviceId());
      if (other != null) {
        byServiceId.remove(other);
      }
      byServiceId.put(link.serviceId(), link);
    }
    return byServiceId.values();
  }

  private static List<Link> find(Connection on, Scope scope, String column, Collection<String> ids)
      throws SQLException {
    return Rows.selectIn(
        on, SELECT + column + " IN ", parameters -> parameters.scope(scope), ids, LinkTable::link);
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(
        row.getString("service_id"),
        row.getString("crm_id"),
        row.getString("service_hash"),
        row.getString("crm_hash"),
        row.getString("mapped"));
  }
}
