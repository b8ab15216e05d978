package io.connectorc.runtime.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.connector.SyncType;
import io.connectorc.runtime.crm.CrmAnswer;
import io.connectorc.runtime.crm.CrmChanges;
import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmGateway;
import io.connectorc.runtime.crm.CrmModule;
import io.connectorc.runtime.crm.CrmRecord;
import io.connectorc.runtime.crm.CrmVersion;
import io.connectorc.runtime.crm.CrmWrite;
import io.connectorc.runtime.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CrmGateway} must do. A gateway's test class extends it and makes gateways whose
 * CRM is empty and stamps what is written with the given clock.
 */
public abstract class CrmGatewayContract {
  /** The module that the tests work in; all its values are texts. */
  protected static final CrmModule CONTACTS =
      new CrmModule("Contacts", List.of("firstname", "lastname"), SyncType.APP);

  /** Another one, to see that they do not touch each other. */
  protected static final CrmModule LEADS =
      new CrmModule("Leads", List.of("lastname"), SyncType.APP);

  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final CrmCursor ALL = new CrmCursor.Since(Instant.EPOCH);

  private final SettableClock clock = new SettableClock(START);
  private CrmGateway crm = new FakeCrm(clock);

  /** A gateway to an empty CRM; called once in each test. */
  protected abstract CrmGateway gateway(InstantSource clock);

  @BeforeEach
  void openGateway() {
    crm = gateway(clock);
  }

  @Test
  void aCreatedRecordIsThereWithItsValuesAndTime() throws CrmException {
    CrmRecord record = create("k1", "Ada", "Lovelace");

    assertThat(record.modified()).isEqualTo(START);
    assertThat(texts(record)).containsExactly("Ada", "Lovelace");
    assertThat(read(record.id())).isEqualTo(new CrmVersion.Live(record));
  }

  @Test
  void anAbsentValueLeavesTheFieldAloneAndANullClearsIt() throws CrmException {
    CrmRecord record = create("k1", "Ada", "Byron");
    clock.advance(Duration.ofSeconds(1));

    CrmAnswer answer =
        write(
            new CrmWrite.Update(record.id(), List.of(Value.Absent.ABSENT, Value.text("Lovelace"))));

    assertThat(texts(recordOf(answer))).containsExactly("Ada", "Lovelace");
    assertThat(recordOf(answer).modified()).isEqualTo(START.plusSeconds(1));

    CrmAnswer cleared =
        write(new CrmWrite.Update(record.id(), List.of(Value.Null.NULL, Value.Absent.ABSENT)));

    assertThat(recordOf(cleared).values().get(0).isEmpty()).isTrue();
    assertThat(recordOf(cleared).values().get(1)).isEqualTo(Value.text("Lovelace"));
  }

  @Test
  void aFieldThatTheModuleDoesNotNameStays() throws CrmException {
    CrmRecord record = create("k1", "Ada", "Byron");
    CrmModule narrow = new CrmModule("Contacts", List.of("lastname"), SyncType.APP);

    crm.write(narrow, List.of(new CrmWrite.Update(record.id(), List.of(Value.text("Lovelace")))));

    assertThat(texts(((CrmVersion.Live) read(record.id())).record()))
        .containsExactly("Ada", "Lovelace");
  }

  @Test
  void aSecondCreateUnderAKeyBringsTheSameRecordToItsValues() throws CrmException {
    CrmRecord first = create("k1", "Ada", "Byron");
    CrmRecord second = create("k1", "Ada", "Lovelace");

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(texts(second)).containsExactly("Ada", "Lovelace");
    assertThat(changes(ALL, 10).versions()).hasSize(1);
  }

  @Test
  void aCreateUnderTheKeyOfADeletedRecordMakesANewOne() throws CrmException {
    CrmRecord first = create("k1", "Ada", "Byron");
    write(new CrmWrite.Delete(first.id()));
    CrmRecord second = create("k1", "Ada", "Lovelace");

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(read(first.id())).isInstanceOf(CrmVersion.Deleted.class);
    assertThat(create("k1", "Ada", "Lovelace").id()).isEqualTo(second.id());
  }

  @Test
  void whatAKeyMadeIsFoundInItsPresentVersionWhileItLives() throws CrmException {
    CrmRecord ada = create("a", "Ada", "Byron");
    CrmRecord grace = create("b", "Grace", "Hopper");
    write(new CrmWrite.Update(ada.id(), List.of(Value.text("Ada"), Value.text("Lovelace"))));
    write(new CrmWrite.Delete(grace.id()));

    Map<String, CrmRecord> found = crm.created(CONTACTS, List.of("a", "b", "c"));

    assertThat(found).containsOnlyKeys("a");
    assertThat(new CrmVersion.Live(found.values().iterator().next())).isEqualTo(read(ada.id()));
    assertThat(crm.created(LEADS, List.of("a"))).isEmpty();
    assertThat(crm.created(CONTACTS, List.of())).isEmpty();
  }

  @Test
  void keysAreOneModulesOwn() throws CrmException {
    create("k1", "Ada", "Byron");
    crm.write(LEADS, List.of(new CrmWrite.Create("k1", List.of(Value.text("Hopper")))));

    assertThat(changes(ALL, 10).versions()).hasSize(1);
    assertThat(crm.changes(LEADS, ALL, 10).versions()).hasSize(1);
  }

  @Test
  void anUpdateOfWhatIsGoneFindsNothing() throws CrmException {
    CrmRecord record = create("k1", "Ada", "Byron");
    write(new CrmWrite.Delete(record.id()));
    List<Value> values = List.of(Value.text("Ada"), Value.text("Lovelace"));

    assertThat(write(new CrmWrite.Update(record.id(), values))).isEqualTo(new CrmAnswer.Missing());
    assertThat(read(record.id())).isInstanceOf(CrmVersion.Deleted.class);
  }

  @Test
  void aDeletionIsDoneTwiceAsWellAsOnce() throws CrmException {
    CrmRecord record = create("k1", "Ada", "Byron");

    assertThat(write(new CrmWrite.Delete(record.id()))).isEqualTo(new CrmAnswer.Deleted());
    assertThat(write(new CrmWrite.Delete(record.id()))).isEqualTo(new CrmAnswer.Deleted());
  }

  @Test
  void anUnknownIdIsDeletedWithoutATime() throws CrmException {
    assertThat(read("4711")).isEqualTo(new CrmVersion.Deleted("4711", null));
  }

  @Test
  void readingKeepsTheOrderAsked() throws CrmException {
    String a = create("a", "Ada", "Lovelace").id();
    String b = create("b", "Grace", "Hopper").id();

    assertThat(crm.read(CONTACTS, List.of(b, "4711", a)))
        .extracting(CrmVersion::id)
        .containsExactly(b, "4711", a);
  }

  @Test
  void aPageIsAnsweredInItsOrder() throws CrmException {
    String a = create("a", "Ada", "Byron").id();
    String b = create("b", "Grace", "Hopper").id();

    List<CrmAnswer> answers =
        crm.write(
            CONTACTS,
            List.of(
                new CrmWrite.Delete(b),
                new CrmWrite.Create("c", List.of(Value.text("Anita"), Value.text("Borg"))),
                new CrmWrite.Update(a, List.of(Value.text("Ada"), Value.text("Lovelace")))));

    assertThat(answers).hasSize(3);
    assertThat(answers.get(0)).isEqualTo(new CrmAnswer.Deleted());
    assertThat(texts(recordOf(answers.get(1)))).containsExactly("Anita", "Borg");
    assertThat(recordOf(answers.get(2)).id()).isEqualTo(a);
  }

  @Test
  void changesSinceAnInstantIncludeIt() throws CrmException {
    create("a", "Ada", "Lovelace");
    clock.advance(Duration.ofSeconds(1));
    String b = create("b", "Grace", "Hopper").id();
    clock.advance(Duration.ofSeconds(1));
    String c = create("c", "Anita", "Borg").id();

    CrmChanges changes = changes(new CrmCursor.Since(START.plusSeconds(1)), 10);

    assertThat(changes.versions()).extracting(CrmVersion::id).containsExactly(b, c);
    assertThat(changes.more()).isFalse();
  }

  @Test
  void pageByPageNothingIsMissedThoughAllBearOneInstant() throws CrmException {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      made.add(create("k" + i, "N", "n" + i).id());
    }
    assertThat(readToTheEnd(ALL, 2)).containsExactlyInAnyOrderElementsOf(made);
  }

  @Test
  void whatChangesAtTheInstantOfTheLastPageIsBehindIt() throws CrmException {
    create("a", "Ada", "Lovelace");
    CrmChanges read = changes(ALL, 10);
    String b = create("b", "Grace", "Hopper").id();

    assertThat(readToTheEnd(read.next(), 10)).contains(b);
  }

  @Test
  void aRecordIsToldOnceWithItsNewestVersion() throws CrmException {
    String a = create("a", "Ada", "Byron").id();
    clock.advance(Duration.ofSeconds(1));
    String b = create("b", "Grace", "Hopper").id();
    clock.advance(Duration.ofSeconds(1));
    write(new CrmWrite.Update(a, List.of(Value.Absent.ABSENT, Value.text("Lovelace"))));

    CrmChanges changes = changes(ALL, 10);

    assertThat(changes.versions()).extracting(CrmVersion::id).containsExactly(b, a);
    assertThat(texts(((CrmVersion.Live) changes.versions().get(1)).record()))
        .containsExactly("Ada", "Lovelace");
  }

  @Test
  void aDeletionIsToldAsAChange() throws CrmException {
    String a = create("a", "Ada", "Byron").id();
    CrmCursor behind = changes(ALL, 10).next();
    clock.advance(Duration.ofSeconds(1));
    write(new CrmWrite.Delete(a));

    assertThat(changes(behind, 10).versions())
        .filteredOn(version -> version.id().equals(a))
        .last()
        .isInstanceOf(CrmVersion.Deleted.class);
  }

  @Test
  void whereNothingCameTheCursorStays() throws CrmException {
    assertThat(changes(ALL, 10)).isEqualTo(new CrmChanges(List.of(), ALL, false));
  }

  private CrmRecord create(String key, String firstname, String lastname) throws CrmException {
    List<Value> values = List.of(Value.text(firstname), Value.text(lastname));
    return recordOf(write(new CrmWrite.Create(key, values)));
  }

  private CrmAnswer write(CrmWrite write) throws CrmException {
    return crm.write(CONTACTS, List.of(write)).get(0);
  }

  private CrmVersion read(String id) throws CrmException {
    return crm.read(CONTACTS, List.of(id)).get(0);
  }

  private CrmChanges changes(CrmCursor from, int limit) throws CrmException {
    return crm.changes(CONTACTS, from, limit);
  }

  private List<String> readToTheEnd(CrmCursor from, int limit) throws CrmException {
    List<String> ids = new ArrayList<>();
    CrmCursor cursor = from;
    for (int page = 0; page < 20; page++) {
      CrmChanges changes = changes(cursor, limit);
      changes.versions().forEach(version -> ids.add(version.id()));
      cursor = changes.next();
      if (!changes.more()) {
        return ids.stream().distinct().toList();
      }
    }
    throw new AssertionError("The changes of a handful of records have no end.");
  }

  private static CrmRecord recordOf(CrmAnswer answer) {
    assertThat(answer).isInstanceOf(CrmAnswer.Written.class);
    return ((CrmAnswer.Written) answer).record();
  }

  private static List<String> texts(CrmRecord record) {
    return record.values().stream()
        .map(value -> value instanceof Value.Text text ? text.text() : value.toString())
        .toList();
  }
}
