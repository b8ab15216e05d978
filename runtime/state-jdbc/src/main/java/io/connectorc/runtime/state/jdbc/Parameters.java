package io.connectorc.runtime.state.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Sets the parameters of a statement, one after the other. */
final class Parameters {
  private final PreparedStatement statement;
  private int last;

  Parameters(PreparedStatement statement) {
    this.statement = statement;
  }

  /** Two parameters: installation and module. */
  Parameters scope(Scope scope) throws SQLException {
    return text(scope.installation()).text(scope.module());
  }

  Parameters text(@Nullable String text) throws SQLException {
    statement.setString(++last, text);
    return this;
  }

  Parameters number(long number) throws SQLException {
    statement.setLong(++last, number);
    return this;
  }

  Parameters bool(boolean bool) throws SQLException {
    statement.setBoolean(++last, bool);
    return this;
  }

  Parameters bytes(byte @Nullable [] bytes) throws SQLException {
    statement.setBytes(++last, bytes);
    return this;
  }

  /** Two parameters: seconds and nanoseconds. */
  Parameters instant(@Nullable Instant instant) throws SQLException {
    if (instant == null) {
      statement.setNull(++last, Types.BIGINT);
      statement.setNull(++last, Types.INTEGER);
    } else {
      statement.setLong(++last, instant.getEpochSecond());
      statement.setInt(++last, instant.getNano());
    }
    return this;
  }
}
