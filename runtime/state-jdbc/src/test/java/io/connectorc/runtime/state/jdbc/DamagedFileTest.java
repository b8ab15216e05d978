package io.connectorc.runtime.state.jdbc;

import static io.connectorc.runtime.state.jdbc.StateFile.MODULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.state.StateException;
import io.connectorc.runtime.state.StateSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no whole state is never taken for a first run. */
class DamagedFileTest {
  private static final String RESTORE =
      " Put a backup in its place; or, to begin anew, take it away: then all records are synced as"
          + " for the first time.";

  @TempDir private Path folder;
  private Path path;

  @BeforeEach
  void makeState() {
    path = folder.resolve("sync.db");
    StateFile file = new StateFile(path);
    try (JdbcState store = file.open();
        StateSession session = StateFile.session(store)) {
      for (int page = 1; page <= 30; page++) {
        session.commit(MODULE, StateFile.page(page));
      }
    }
  }

  @Test
  void empty() throws Exception {
    Files.write(path, new byte[0]);

    refused().hasMessage(named("is empty, which no state ever is.") + RESTORE);
    assertThat(path).isEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 512, 4096, 20_000})
  void cutShort(int length) throws Exception {
    Files.write(path, Arrays.copyOf(Files.readAllBytes(path), length));

    refused().hasMessage(named("is damaged.") + RESTORE);
    assertThat(path).hasSize(length);
  }

  @Test
  void zeros() throws Exception {
    Files.write(path, new byte[4096]);

    refused().hasMessage(named("is damaged.") + RESTORE);
  }

  @Test
  void noDatabase() throws Exception {
    Files.writeString(path, "<connector name=\"acme\"/>\n".repeat(100));

    refused().hasMessage(named("is damaged.") + RESTORE);
  }

  @Test
  void pagesOverwritten() throws Exception {
    byte[] bytes = Files.readAllBytes(path);
    Arrays.fill(bytes, 4096, 8192, (byte) 0x5a);
    Files.write(path, bytes);

    refused().hasMessage(named("is damaged.") + RESTORE);
  }

  @Test
  void aDatabaseOfSomethingElse() throws Exception {
    Files.delete(path);
    execute("CREATE TABLE meta (schema_version INTEGER)");

    refused()
        .hasMessage(
            named("is a database of something else.") + " Give the state a file of its own.");
  }

  @Test
  void newer() throws Exception {
    execute("UPDATE meta SET schema_version = 2");

    refused()
        .hasMessage(
            named("is of a newer connectorc (schema 2; this one knows 1).")
                + " Use the newer one, or a backup from before it.");
  }

  @Test
  void goneButForItsLog() throws Exception {
    Files.delete(path);
    Files.write(folder.resolve("sync.db-wal"), new byte[32]);

    refused().hasMessage(named("is gone, but its \"-wal\" file is there.") + RESTORE);
  }

  @Test
  void aFolder() {
    path = folder;

    refused()
        .hasMessage(
            named("can't be opened.") + " Does its folder exist, and may this user write to it?");
  }

  @Test
  void inNoFolder() {
    path = folder.resolve("nowhere").resolve("sync.db");

    refused()
        .hasMessage(
            named("can't be opened.") + " Does its folder exist, and may this user write to it?");
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused() {
    return assertThatThrownBy(() -> JdbcState.sqlite(path)).isInstanceOf(StateException.class);
  }

  private String named(String what) {
    return "The state \"" + path + "\" " + what;
  }

  private void execute(String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
