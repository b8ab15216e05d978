package io.connectorc.runtime.state.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Who holds an installation, until when, and the number that tells holders apart. */
final class LeaseTable {
  private static final String UNTIL = "SELECT until_s, until_n FROM lease WHERE installation = ?";

  private static final String TAKE =
      """
      INSERT INTO lease (installation, owner, until_s, until_n, fence) VALUES (?, ?, ?, ?, 1)
      ON CONFLICT (installation) DO UPDATE SET owner = excluded.owner,
        until_s = excluded.until_s, until_n = excluded.until_n, fence = lease.fence + 1
      RETURNING fence""";

  private static final String RENEW =
      "UPDATE lease SET until_s = ?, until_n = ? WHERE installation = ? AND fence = ?";

  private LeaseTable() {}

  /** Takes the lease; empty while another's runs. */
  static OptionalLong take(
      Connection on, String installation, String owner, Instant now, Instant until)
      throws SQLException {
    List<Boolean> held =
        Rows.select(
            on,
            UNTIL,
            parameters -> parameters.text(installation),
            row -> isAfter(Rows.instant(row, "until"), now));
    if (held.contains(true)) {
      return OptionalLong.empty();
    }
    List<Long> fence =
        Rows.select(
            on,
            TAKE,
            parameters -> parameters.text(installation).text(owner).instant(until),
            row -> row.getLong("fence"));
    return OptionalLong.of(fence.get(0));
  }

  /**
   * Checks that the holder with this fence holds it still, and sets its end; both in one statement,
   * so that no other can come between.
   *
   * @param until null to give it back
   * @return whether it does
   */
  static boolean renew(Connection on, String installation, long fence, @Nullable Instant until)
      throws SQLException {
    int rows =
        Rows.change(
            on, RENEW, parameters -> parameters.instant(until).text(installation).number(fence));
    return rows == 1;
  }

  private static boolean isAfter(@Nullable Instant until, Instant now) {
    return until != null && until.isAfter(now);
  }
}
