package io.connectorc.runtime.crm.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.connector.SyncType;
import io.connectorc.runtime.crm.CrmAnswer;
import io.connectorc.runtime.crm.CrmChanges;
import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmModule;
import io.connectorc.runtime.crm.CrmRecord;
import io.connectorc.runtime.crm.CrmVersion;
import io.connectorc.runtime.crm.CrmWrite;
import io.connectorc.runtime.value.Value;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedCrmTest {
  private static final CrmModule CONTACTS =
      new CrmModule("Contacts", List.of("firstname", "email"), SyncType.APP);

  @TempDir private Path folder;

  private Instant now = Instant.parse("2026-03-01T10:00:00Z");
  private EmbeddedCrm crm;

  @BeforeEach
  void open() throws CrmException {
    crm = EmbeddedCrm.open(folder.resolve("crm.db"), () -> now);
  }

  @AfterEach
  void close() {
    crm.close();
  }

  @Test
  void aRecordKeepsItsFieldsAndTheTimeOfItsChange() throws CrmException {
    String id =
        crm.create(
            "Contacts", Map.of("firstname", Value.text("Zoë"), "age", new Value.Number("37.50")));

    now = Instant.parse("2026-03-01T10:00:01.234567Z");
    assertThat(crm.edit("Contacts", id, Map.of("age", Value.number(38)))).isTrue();

    assertThat(crm.find("Contacts", id))
        .contains(
            new StoredRecord(
                "Contacts",
                id,
                Instant.parse("2026-03-01T10:00:01.234Z"),
                Map.of("firstname", Value.text("Zoë"), "age", Value.number(38))));
  }

  @Test
  void nullClearsAFieldAndAbsentLeavesIt() throws CrmException {
    String id =
        crm.create(
            "Contacts", Map.of("firstname", Value.text("Ada"), "email", Value.text("a@b.c")));

    crm.edit("Contacts", id, Map.of("firstname", Value.Absent.ABSENT, "email", Value.Null.NULL));

    assertThat(crm.find("Contacts", id).orElseThrow().fields())
        .isEqualTo(Map.of("firstname", Value.text("Ada")));
  }

  @Test
  void lineItemsStayAsTheyAreGiven() throws CrmException {
    CrmModule orders =
        new CrmModule(
            "SalesOrder",
            List.of("_lineitems_"),
            Map.of("_lineitems_", List.of("productid", "quantity")),
            SyncType.APP);
    Value lines =
        new Value.Items(
            List.of(
                new Value.Raw("{\"productid\":\"p1\",\"quantity\":\"11.000\"}"),
                new Value.Raw("{\"productid\":\"p2\",\"quantity\":12.50}")));

    CrmAnswer answer = crm.write(orders, List.of(new CrmWrite.Create("k1", List.of(lines)))).get(0);

    CrmRecord record = ((CrmAnswer.Written) answer).record();
    Value stored =
        new Value.Raw(
            "[{\"productid\":\"p1\",\"quantity\":\"11.000\"},{\"productid\":\"p2\",\"quantity\":12.50}]");
    assertThat(record.values()).containsExactly(stored);
    assertThat(crm.read(orders, List.of(record.id()))).containsExactly(new CrmVersion.Live(record));
    crm.write(
        orders, List.of(new CrmWrite.Update(record.id(), List.of(new Value.Items(List.of())))));
    assertThat(crm.find("SalesOrder", record.id()).orElseThrow().fields())
        .isEqualTo(Map.of("_lineitems_", new Value.Raw("[]")));
  }

  @Test
  void anEditThatChangesNothingIsNoChange() throws CrmException {
    String id = crm.create("Contacts", Map.of("tags", new Value.Raw("[\"a\",\"b\"]")));
    now = now.plusSeconds(60);

    crm.edit(
        "Contacts", id, Map.of("tags", new Value.Items(List.of(Value.text("a"), Value.text("b")))));

    assertThat(crm.find("Contacts", id).orElseThrow().modified()).isEqualTo(now.minusSeconds(60));
  }

  @Test
  void aDeletedRecordIsGoneAndKnownAsDeleted() throws CrmException {
    String id = crm.create("Contacts", Map.of("firstname", Value.text("Ada")));
    now = now.plusSeconds(1);

    assertThat(crm.delete("Contacts", id)).isTrue();

    assertThat(crm.delete("Contacts", id)).isFalse();
    assertThat(crm.edit("Contacts", id, Map.of("firstname", Value.text("Eve")))).isFalse();
    assertThat(crm.find("Contacts", id)).isEmpty();
    assertThat(crm.records("Contacts")).isEmpty();
    assertThat(crm.read(CONTACTS, List.of(id, "77")))
        .containsExactly(new CrmVersion.Deleted(id, now), new CrmVersion.Deleted("77", null));
  }

  @Test
  void aPositionPassesNoChangeWhenTheClockIsSetBack() throws CrmException {
    String first = crm.create("Contacts", Map.of("firstname", Value.text("first")));
    CrmCursor position = crm.changes(CONTACTS, new CrmCursor.Since(now), 10).next();

    now = now.minus(Duration.ofHours(1));
    String second = crm.create("Contacts", Map.of("firstname", Value.text("second")));
    crm.delete("Contacts", first);

    CrmChanges changes = crm.changes(CONTACTS, position, 10);
    assertThat(changes.versions()).extracting(CrmVersion::id).containsExactly(second, first);
    assertThat(crm.changes(CONTACTS, changes.next(), 10))
        .isEqualTo(new CrmChanges(List.of(), changes.next(), false));
  }

  @Test
  void aKeyWhoseRecordWasDeletedMakesANewOne() throws CrmException {
    CrmWrite create = new CrmWrite.Create("hubspot:1", List.of(Value.text("Ada"), Value.Null.NULL));
    String first = written(crm.write(CONTACTS, List.of(create)).get(0)).id();
    String again = written(crm.write(CONTACTS, List.of(create)).get(0)).id();
    crm.delete("Contacts", first);

    String second = written(crm.write(CONTACTS, List.of(create)).get(0)).id();

    assertThat(again).isEqualTo(first);
    assertThat(second).isNotEqualTo(first);
    assertThat(crm.records("Contacts")).extracting(StoredRecord::id).containsExactly(second);
  }

  @Test
  void anotherProgramReadsTheRecordsAsJson() throws CrmException, SQLException {
    crm.create("Contacts", Map.of("firstname", Value.text("Ada")));

    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("crm.db"));
        Statement statement = other.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT module, id, modified, fields ->> 'firstname' AS name FROM record")) {
      assertThat(found.getString("module")).isEqualTo("Contacts");
      assertThat(found.getString("id")).isEqualTo("1");
      assertThat(found.getString("modified")).isEqualTo("2026-03-01T10:00:00.000Z");
      assertThat(found.getString("name")).isEqualTo("Ada");
    }
  }

  @Test
  void twoOpenCrmsOnOneFileSeeEachOthersWrites() throws CrmException {
    String id = crm.create("Contacts", Map.of("firstname", Value.text("Ada")));

    try (EmbeddedCrm other = EmbeddedCrm.open(folder.resolve("crm.db"), () -> now)) {
      other.edit("Contacts", id, Map.of("firstname", Value.text("Eve")));
    }

    assertThat(crm.find("Contacts", id).orElseThrow().fields())
        .isEqualTo(Map.of("firstname", Value.text("Eve")));
  }

  private static CrmRecord written(CrmAnswer answer) {
    assertThat(answer).isInstanceOf(CrmAnswer.Written.class);
    return ((CrmAnswer.Written) answer).record();
  }
}
