package io.connectorc.runtime.state.jdbc;

import static io.connectorc.runtime.state.jdbc.StateFile.LEASE;
import static io.connectorc.runtime.state.jdbc.StateFile.MODULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.state.LeaseLostException;
import io.connectorc.runtime.state.StateException;
import io.connectorc.runtime.state.StateSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file, several stores: other processes, and the same one after a crash. */
class SharedFileTest {
  @TempDir private Path folder;
  private StateFile file;

  @BeforeEach
  void makeFile() {
    file = new StateFile(folder.resolve("sync.db"));
  }

  @Test
  void whatWasCommittedSurvivesACrash() throws Exception {
    try (JdbcState store = file.open();
        StateSession session = StateFile.session(store)) {
      for (int page = 1; page <= 3; page++) {
        session.commit(MODULE, StateFile.page(page));
        StateFile image = crashImage("crash-" + page);

        assertThat(image.pages()).isEqualTo(page);
      }
    }
  }

  @Test
  void aCrashedRunHoldsItsInstallationUntilItsTimeIsUp() throws Exception {
    StateFile image;
    try (JdbcState store = file.open();
        StateSession session = StateFile.session(store)) {
      session.commit(MODULE, StateFile.page(1));
      image = crashImage("crash");
    }
    try (JdbcState store = image.open()) {
      assertThat(store.open("acme", "the next", LEASE)).isEmpty();
      image.clock.advance(LEASE.plusSeconds(1));
      assertThat(store.open("acme", "the next", LEASE)).isPresent();
    }
  }

  @Test
  void anInstallationIsHeldByOneProcess() {
    try (JdbcState one = file.open();
        JdbcState two = file.open()) {
      try (StateSession session = StateFile.session(one)) {
        session.commit(MODULE, StateFile.page(1));
        assertThat(two.open("acme", "two", LEASE)).isEmpty();
      }
      try (StateSession session = StateFile.session(two)) {
        assertThat(StateFile.pages(session)).isEqualTo(1);
      }
    }
  }

  @Test
  void aProcessThatSleptPastItsTimeChangesNothing() {
    try (JdbcState one = file.open();
        JdbcState two = file.open();
        StateSession asleep = StateFile.session(one)) {
      file.clock.advance(LEASE.plusSeconds(1));
      try (StateSession awake = StateFile.session(two)) {
        assertThatThrownBy(() -> asleep.commit(MODULE, StateFile.page(1)))
            .isInstanceOf(LeaseLostException.class)
            .hasMessage(
                "Another run has taken the installation \"acme\"; this one changes nothing more.");
        assertThat(StateFile.pages(awake)).isZero();
        awake.commit(MODULE, StateFile.page(1));
      }
    }
    assertThat(file.pages()).isEqualTo(1);
  }

  @Test
  void aFileThatAnotherKeepsLockedIsNotWaitedForForEver() throws Exception {
    file.open().close();
    try (JdbcState store = file.open(UnaryOperator.identity());
        StateSession session = StateFile.session(store);
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file.path);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");

      assertThatThrownBy(() -> session.commit(MODULE, StateFile.page(1)))
          .isInstanceOf(StateException.class)
          .hasMessage(
              "The state \"%s\" is locked by another process. Nothing of this step was written."
                  + " Run again when the other is done.",
              file.path);
      statement.execute("ROLLBACK");

      session.commit(MODULE, StateFile.page(1));
      assertThat(StateFile.pages(session)).isEqualTo(1);
    }
  }

  @Test
  void anIdleStoreBlocksNobody() throws Exception {
    try (JdbcState idle = file.open();
        StateSession session = StateFile.session(idle);
        JdbcState other = file.open(UnaryOperator.identity())) {
      session.commit(MODULE, StateFile.page(1));

      assertThat(other.open("other", "other", LEASE)).isPresent();
    }
  }

  @Test
  void severalOpenANewFileAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> openings =
          IntStream.range(0, 4).mapToObj(this::openAnInstallation).toList();
      for (Future<Boolean> opened : threads.invokeAll(openings)) {
        assertThat(opened.get()).isTrue();
      }
      assertThat(folder).isDirectoryNotContaining("glob:**.new*");
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<Boolean> openAnInstallation(int number) {
    return () -> {
      try (JdbcState store = file.open();
          StateSession session = store.open("acme" + number, "me", LEASE).orElseThrow()) {
        session.commit(MODULE, StateFile.page(1));
        return StateFile.pages(session) == 1;
      }
    };
  }

  /** The files as they are at this moment, which is what a killed process leaves. */
  private StateFile crashImage(String name) throws IOException {
    Path image = Files.createDirectory(folder.resolve(name));
    for (String suffix : List.of("", "-wal", "-shm")) {
      Files.copy(
          folder.resolve(file.path.getFileName() + suffix), image.resolve("sync.db" + suffix));
    }
    return new StateFile(image.resolve("sync.db"));
  }
}
