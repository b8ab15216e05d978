package io.connectorc.runtime.crm.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.connector.SyncType;
import io.connectorc.runtime.crm.CrmAnswer;
import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmModule;
import io.connectorc.runtime.crm.CrmWrite;
import io.connectorc.runtime.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

final class CrmFailureTest {
  private static final CrmModule NOTES = new CrmModule("Notes", List.of("text"), SyncType.APP);
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("crm.db");
  }

  @Test
  void aFullDiskStoresNothingOfThePageAndTheNextOneIsWhole() throws CrmException {
    SQLiteConfig small = CrmFile.durable();
    small.setMaxPageCount(20);
    try (EmbeddedCrm crm = EmbeddedCrm.open(file, CLOCK, small)) {
      assertThatThrownBy(() -> crm.write(NOTES, notes(100)))
          .isInstanceOf(CrmException.class)
          .hasMessage(
              "\"%s\": the disk is full; nothing of this page was stored. Free some space, then run again.",
              file);
      assertThat(crm.records("Notes")).isEmpty();

      assertThat(crm.write(NOTES, notes(2)))
          .hasSize(2)
          .allMatch(answer -> answer instanceof CrmAnswer.Written);
      assertThat(crm.records("Notes")).hasSize(2);
    }
  }

  @Test
  void aWriterThatHoldsTheFileIsNamed() throws CrmException, SQLException {
    SQLiteConfig impatient = CrmFile.durable();
    impatient.setBusyTimeout(1);
    try (EmbeddedCrm crm = EmbeddedCrm.open(file, CLOCK, impatient);
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");

      assertThatThrownBy(() -> crm.create("Notes", Map.of()))
          .hasMessage(
              "\"%s\": another program holds the CRM file. Run again when it is done.", file);
      statement.execute("ROLLBACK");
      assertThat(crm.create("Notes", Map.of())).isEqualTo("1");
    }
  }

  @Test
  void anEmptyFileIsNoNewCrm() throws IOException {
    Files.createFile(file);

    assertThatThrownBy(() -> EmbeddedCrm.open(file))
        .hasMessage(
            "\"%s\" is empty: a CRM file never is, so its content was lost. Restore it from a copy, or delete it to start with an empty CRM.",
            file);
  }

  @Test
  void aTextFileIsNoCrm() throws IOException {
    Files.writeString(file, "firstname;lastname\n".repeat(100));

    assertThatThrownBy(() -> EmbeddedCrm.open(file))
        .hasMessage(
            "\"%s\": this is no CRM file. Name another file, or one that is not there yet.", file);
    assertThat(file).content().startsWith("firstname;lastname");
  }

  @Test
  void anotherProgramsDatabaseIsLeftAlone() throws SQLException {
    execute("CREATE TABLE song (title TEXT)");

    assertThatThrownBy(() -> EmbeddedCrm.open(file))
        .hasMessage(
            "\"%s\" is another program's SQLite file. Name another file, or one that is not there yet.",
            file);
  }

  @Test
  void aFileOfANewerVersionIsRefused() throws CrmException, SQLException {
    EmbeddedCrm.open(file).close();
    execute("PRAGMA user_version = 7");

    assertThatThrownBy(() -> EmbeddedCrm.open(file))
        .hasMessage(
            "\"%s\" was written by a newer version of connectorc (file version 7, this one knows 1). Use that version.",
            file);
  }

  @Test
  void aMissingFolderIsNamed() {
    Path there = folder.resolve("missing").resolve("crm.db");

    assertThatThrownBy(() -> EmbeddedCrm.open(there))
        .hasMessage(
            "\"%s\": the CRM file can't be opened. Check that the folder \"%s\" is there and can be written.",
            there, there.getParent());
  }

  @Test
  void aPositionOfAnotherCrmIsRefused() throws CrmException {
    try (EmbeddedCrm crm = EmbeddedCrm.open(file)) {
      assertThatThrownBy(() -> crm.changes(NOTES, new CrmCursor.Position("2026-03-01"), 10))
          .hasMessage(
              "The position \"2026-03-01\" is not this CRM's. Reset the module, so that it is read from its start.");
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<CrmWrite> notes(int count) {
    List<CrmWrite> notes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      notes.add(new CrmWrite.Create("note " + i, List.of(Value.text("x".repeat(1000)))));
    }
    return notes;
  }
}
