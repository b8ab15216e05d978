package io.connectorc.runtime.state.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Fails one statement, and sees whether anything is executed on a connection that has failed. */
final class Faults {
  private final int failing;
  private final boolean afterwards;
  private final int code;
  private int executed;
  private boolean fired;
  private int onBrokenConnections;

  /**
   * @param failing the number of the statement, from 1
   * @param afterwards whether it is executed all the same
   * @param code SQLite's
   */
  Faults(int failing, boolean afterwards, int code) {
    this.failing = failing;
    this.afterwards = afterwards;
    this.code = code;
  }

  DataSource in(DataSource source) {
    return Sources.changed(source, connection -> Sources.watched(connection, new OneConnection()));
  }

  boolean fired() {
    return fired;
  }

  int onBrokenConnections() {
    return onBrokenConnections;
  }

  private final class OneConnection implements Sources.Watch {
    private boolean broken;

    @Override
    public void before() throws SQLException {
      if (broken) {
        onBrokenConnections++;
      }
      executed++;
      if (executed == failing && !afterwards) {
        fail();
      }
    }

    @Override
    public void after() throws SQLException {
      if (executed == failing && afterwards) {
        fail();
      }
    }

    private void fail() throws SQLException {
      broken = true;
      fired = true;
      throw new SQLException("made to fail", "", code);
    }
  }
}
