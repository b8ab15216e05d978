package io.connectorc.runtime.state.jdbc;

import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.state.ModuleProgress;
import io.connectorc.runtime.state.PullProgress;
import io.connectorc.runtime.state.SeenVersion;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far each module has come, with the versions beside its pull's token. */
final class ProgressTable {
  private static final String READ = "SELECT * FROM progress WHERE installation = ? AND module = ?";

  private static final String WRITE =
      """
      INSERT INTO progress (installation, module, start_s, start_n, token_s, token_n,
        cursor_s, cursor_n, cursor_position, complete, deletions_stopped)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (installation, module) DO UPDATE SET
        start_s = excluded.start_s, start_n = excluded.start_n,
        token_s = excluded.token_s, token_n = excluded.token_n,
        cursor_s = excluded.cursor_s, cursor_n = excluded.cursor_n,
        cursor_position = excluded.cursor_position, complete = excluded.complete,
        deletions_stopped = excluded.deletions_stopped""";

  private static final String READ_SEEN =
      "SELECT id, modified_s, modified_n FROM seen WHERE installation = ? AND module = ?";

  private static final String ADD_SEEN =
      """
      INSERT INTO seen (installation, module, id, modified_s, modified_n)
      VALUES (?, ?, ?, ?, ?)""";

  private static final String DROP_SEEN =
      """
      DELETE FROM seen WHERE installation = ? AND module = ? AND id = ?
        AND modified_s = ? AND modified_n = ?""";

  private ProgressTable() {}

  static Optional<ModuleProgress> read(Connection on, Scope scope) throws SQLException {
    Set<SeenVersion> seen = seen(on, scope);
    List<ModuleProgress> found =
        Rows.select(on, READ, parameters -> parameters.scope(scope), row -> progress(row, seen));
    return found.stream().findFirst();
  }

  static void write(Connection on, Scope scope, ModuleProgress progress) throws SQLException {
    PullProgress pull = progress.pull();
    CrmCursor push = progress.push();
    Rows.change(
        on,
        WRITE,
        parameters ->
            parameters
                .scope(scope)
                .instant(progress.start())
                .instant(pull == null ? null : pull.token())
                .instant(push instanceof CrmCursor.Since since ? since.instant() : null)
                .text(push instanceof CrmCursor.Position position ? position.text() : null)
                .bool(progress.complete())
                .bool(progress.deletionsStopped()));
    writeSeen(on, scope, pull == null ? Set.of() : pull.seen());
  }

  /** Most commits leave most of them as they are, so only the difference is written. */
  private static void writeSeen(Connection on, Scope scope, Set<SeenVersion> seen)
      throws SQLException {
    Set<SeenVersion> before = seen(on, scope);
    Rows.changeAll(on, DROP_SEEN, without(before, seen), (to, each) -> version(to, scope, each));
    Rows.changeAll(on, ADD_SEEN, without(seen, before), (to, each) -> version(to, scope, each));
  }

  private static void version(Parameters parameters, Scope scope, SeenVersion version)
      throws SQLException {
    parameters.scope(scope).text(version.id()).instant(version.modified());
  }

  private static Set<SeenVersion> without(Set<SeenVersion> some, Set<SeenVersion> others) {
    Set<SeenVersion> rest = new HashSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private static Set<SeenVersion> seen(Connection on, Scope scope) throws SQLException {
    return new HashSet<>(
        Rows.select(
            on,
            READ_SEEN,
            parameters -> parameters.scope(scope),
            row -> new SeenVersion(row.getString("id"), Rows.instantOf(row, "modified"))));
  }

  private static ModuleProgress progress(ResultSet row, Set<SeenVersion> seen) throws SQLException {
    Instant token = Rows.instant(row, "token");
    return new ModuleProgress(
        Rows.instantOf(row, "start"),
        token == null ? null : new PullProgress(token, seen),
        cursor(row),
        row.getBoolean("complete"),
        row.getBoolean("deletions_stopped"));
  }

  private static @Nullable CrmCursor cursor(ResultSet row) throws SQLException {
    String position = row.getString("cursor_position");
    if (position != null) {
      return new CrmCursor.Position(position);
    }
    Instant since = Rows.instant(row, "cursor");
    return since == null ? null : new CrmCursor.Since(since);
  }
}
