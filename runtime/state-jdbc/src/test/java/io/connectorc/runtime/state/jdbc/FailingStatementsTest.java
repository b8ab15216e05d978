package io.connectorc.runtime.state.jdbc;

import static io.connectorc.runtime.state.jdbc.StateFile.MODULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.state.StateException;
import io.connectorc.runtime.state.StateSession;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lets each statement fail in turn, until there is none left to fail. */
class FailingStatementsTest {
  private static final int IO_ERROR = 10;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aPageIsThereAsAWholeOrNotAtAll(boolean afterwards) {
    StateFile file = new StateFile(folder.resolve("sync.db"));
    file.open().close();
    int before = 0;
    boolean fired = true;
    for (int failing = 1; fired; failing++) {
      Faults faults = new Faults(failing, afterwards, IO_ERROR);
      int acknowledged = commitTwoPages(file, faults, before);
      fired = faults.fired();

      int pages = file.pages();
      assertThat(faults.onBrokenConnections()).isZero();
      assertThat(pages).isBetween(acknowledged, acknowledged + (afterwards ? 1 : 0));
      before = pages;
    }
    assertThat(before).isGreaterThan(20);
  }

  @Test
  void aStateThatWasNotMadeIsMadeTheNextTime() {
    boolean fired = true;
    for (int failing = 1; fired; failing++) {
      StateFile file = new StateFile(folder.resolve(failing + ".db"));
      Faults faults = new Faults(failing, false, IO_ERROR);
      try (JdbcState made = file.open(faults::in)) {
        assertThat(made.open("acme", "the test", StateFile.LEASE)).isPresent();
      } catch (StateException e) {
        assertThat(e).hasMessageStartingWith("The state \"" + file.path + "\" can't be ");
      }
      fired = faults.fired();

      assertThat(file.pages()).isZero();
      assertThat(folder).isDirectoryNotContaining("glob:**.new*");
    }
  }

  @Test
  void aHoldThatIsNotGivenBackFailsNoRunAndRunsOut() {
    StateFile file = new StateFile(folder.resolve("sync.db"));
    file.open().close();
    for (int failing = 1; ; failing++) {
      Faults faults = new Faults(failing, false, IO_ERROR);
      try (JdbcState store = file.open(faults::in)) {
        StateSession session = StateFile.session(store);
        assertThat(faults.fired()).isFalse();
        session.close();

        assertThat(faults.fired()).isTrue();
        assertThat(store.open("acme", "the next", StateFile.LEASE)).isEmpty();
        file.clock.advance(StateFile.LEASE.plusSeconds(1));
        assertThat(store.open("acme", "the next", StateFile.LEASE)).isPresent();
        return;
      } catch (StateException e) {
        assertThat(e).hasMessageContaining("made to fail");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13 | can't grow: the disk is full. Nothing of this step was written. Make room and run again.",
        "5  | is locked by another process. Nothing of this step was written."
            + " Run again when the other is done.",
        "8  | can't be written. May this user write to it and to its folder?",
        "10 | can't be used: made to fail. Nothing was written.",
        "11 | is damaged. Put a backup in its place; or, to begin anew, take it away: then all records"
            + " are synced as for the first time."
      })
  void saysWhatHelps(int code, String message) {
    StateFile file = new StateFile(folder.resolve("sync.db"));
    file.open().close();
    Faults faults = new Faults(2, false, code);

    try (JdbcState store = file.open(faults::in)) {
      assertThatThrownBy(() -> StateFile.session(store))
          .isInstanceOf(StateException.class)
          .hasMessage("The state \"" + file.path + "\" " + message);
    }
  }

  /** The number of the last page that a commit said was there. */
  private static int commitTwoPages(StateFile file, Faults faults, int before) {
    int acknowledged = before;
    try (JdbcState store = file.open(faults::in);
        StateSession session = StateFile.session(store)) {
      for (int page = 0; page < 2; page++) {
        session.commit(MODULE, StateFile.page(acknowledged + 1));
        acknowledged++;
      }
    } catch (StateException e) {
      assertThat(e).hasMessageContaining("made to fail");
    }
    return acknowledged;
  }
}
