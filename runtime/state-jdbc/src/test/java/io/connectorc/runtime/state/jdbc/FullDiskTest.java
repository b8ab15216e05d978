package io.connectorc.runtime.state.jdbc;

import static io.connectorc.runtime.state.jdbc.StateFile.MODULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.state.StateException;
import io.connectorc.runtime.state.StateSession;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
  private static final int NO_LIMIT = 1_000_000;

  @TempDir private Path folder;
  private int most = NO_LIMIT;

  @Test
  void aPageThatDoesNotFitLeavesNothingBehind() throws Exception {
    StateFile file = new StateFile(folder.resolve("sync.db"));
    file.open().close();
    try (JdbcState store = file.open(this::limitedSource);
        StateSession session = StateFile.session(store)) {
      session.commit(MODULE, StateFile.page(1));
    }
    file.clock.advance(StateFile.LEASE.plusSeconds(1));

    most = pageCount(file.path) + 3;
    try (JdbcState store = file.open(this::limitedSource);
        StateSession session = StateFile.session(store)) {
      int written = fill(session);

      assertThat(written).isPositive();
      assertThat(StateFile.pages(session)).isEqualTo(written);

      assertThatThrownBy(() -> session.commit(MODULE, StateFile.page(written + 1)))
          .isInstanceOf(StateException.class)
          .hasMessage(
              "The state \"%s\" can't grow: the disk is full. Nothing of this step was written."
                  + " Make room and run again.",
              file.path);
      assertThat(StateFile.pages(session)).isEqualTo(written);

      most = NO_LIMIT;
      assertThatThrownBy(() -> session.commit(MODULE, StateFile.page(written + 1)))
          .isInstanceOf(StateException.class);
      session.commit(MODULE, StateFile.page(written + 1));
      assertThat(StateFile.pages(session)).isEqualTo(written + 1);
    }
  }

  /** The last page that fits. */
  private static int fill(StateSession session) {
    int page = 1;
    try {
      while (page < 10_000) {
        session.commit(MODULE, StateFile.page(page + 1));
        page++;
      }
    } catch (StateException e) {
      return page;
    }
    throw new AssertionError("the disk never got full");
  }

  private DataSource limitedSource(DataSource source) {
    return Sources.changed(source, this::limited);
  }

  private Connection limited(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA max_page_count = " + most);
    }
    return connection;
  }

  private static int pageCount(Path path) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement();
        ResultSet pages = statement.executeQuery("PRAGMA page_count")) {
      return pages.getInt(1);
    }
  }
}
