package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RecordException;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.value.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The golden connector "everything" at work, without its service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedMappingTest {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "base_url", "https://api.example.com",
          "username", "ada",
          "password", "s3cret",
          "since", "2026-01-31 13:45:10");

  private Loaded loaded;
  private ServiceModule<MappedRecord, ServiceClient> contacts;

  @BeforeAll
  void load(@TempDir Path classes) throws Exception {
    Golden golden = new Golden(Path.of("src/test/resources/golden/everything"));
    loaded = Loaded.of(golden.compile(), "com.acme.sync.crmone.CrmOne", classes);
    contacts = loaded.module("Contacts");
  }

  @AfterAll
  void unload() throws Exception {
    loaded.close();
  }

  @Test
  void readsPathsIntoObjectsAndArrays() throws Exception {
    ServiceRecord<MappedRecord> record =
        read(
            """
            {"skipped": {"name": 1}, "name": {"first": "Ada", "last": null},
             "emails": [{"value": "a@b", "phone": "no"}, 7, {"phone": 5}],
             "address": {"street": "Main", "id": "s-1"},
             "updated": 17, "gone": false, "meta.source": "web", "stats": {"score": 1.50}}
            """);

    assertThat(record.id()).isEqualTo(Value.text("s-1"));
    assertThat(record.modified()).isEqualTo(Value.number(17));
    assertThat(record.deleted()).isEqualTo(Value.bool(false));
    assertThat(contacts.toCrm(record.values()))
        .containsExactly(
            Value.text("Ada"),
            Value.Null.NULL,
            Value.text("a@b"),
            Value.number(5),
            Value.Absent.ABSENT,
            new Value.Number("1.50"),
            Value.Absent.ABSENT,
            Value.text("web"),
            new Value.Raw("{\"street\":\"Main\",\"id\":\"s-1\"}"));
  }

  @Test
  void aPathThroughAnythingElseIsAbsent() throws Exception {
    ServiceRecord<MappedRecord> record =
        read(
            """
            {"name": null, "emails": {"0": {"value": "x"}}, "stats": [{"score": 1}],
             "address": "Main 1"}
            """);

    assertThat(record.id()).isEqualTo(Value.Absent.ABSENT);
    List<Value> values = contacts.toCrm(record.values());
    assertThat(values.subList(0, 8)).containsOnly(Value.Absent.ABSENT);
    assertThat(values.get(8)).isEqualTo(Value.text("Main 1"));
  }

  @Test
  void aMemberThatIsReadMayNotStandTwice() {
    String twice = "{\"name\": {\"first\": \"A\", \"x\": 1, \"x\": 2, \"first\": \"B\"}}";

    assertThatThrownBy(() -> read(twice))
        .isInstanceOf(RequestException.class)
        .hasMessageContaining("the member \"first\" stands twice in one object");
    assertThatThrownBy(() -> read("{\"address\": {\"id\": 1, \"id\": 2}}"))
        .hasMessageContaining("the member \"id\" stands twice in one object");
  }

  @Test
  void formatsTheCrmsValues() throws Exception {
    List<Value> crm = crm();
    crm.set(0, Value.text(" Ada "));
    crm.set(4, Value.text("2026-01-31 13:45"));
    crm.set(5, Value.text("7.9"));
    crm.set(6, Value.text("a;b"));
    crm.set(7, Value.text("web"));

    assertThat(values(contacts.toService(crm)))
        .containsExactly(
            Value.text("Ada"),
            Value.text(""),
            Value.text(""),
            Value.text(""),
            Value.text("2026-01-31"),
            Value.number(7),
            new Value.Items(List.of(Value.text("a"), Value.text("b"))),
            Value.text("crm-web!"),
            Value.text(""));
    assertThat(contacts.toService(crm()).value(7)).isEqualTo(Value.Null.NULL);
  }

  @Test
  void aValueThatAFormatCantTakeFailsItsRecord() {
    List<Value> crm = crm();
    crm.set(5, Value.text("abc"));

    assertThatThrownBy(() -> contacts.toService(crm))
        .isInstanceOf(RecordException.class)
        .hasMessage(
            "everything.xml:36:8: field \"score\": the format \"int\" can't take \"abc\":"
                + " it takes a number, numeric text or a boolean");
  }

  @Test
  void buildsTheRecordObjectOfAMode() throws Exception {
    List<Value> values = crm();
    values.set(0, Value.text("Ada"));
    values.set(1, Value.text("Byron"));
    values.set(8, new Value.Raw("{\"street\":\"Main\",\"kind\":\"?\"}"));
    PushRecord<MappedRecord> record = new PushRecord<>("c1", "s-1", contacts.record(values));

    try (ServiceClient client = loaded.connect(SETTINGS)) {
      assertThat(contacts.encode(client, PushMode.CREATE, record).json())
          .isEqualTo(
              "{'name':{'first':'Ada','last':'Byron','full':'Ada!'},"
                  .concat("'emails':[{'value':null},null,{'phone':null}],'born':null,")
                  .concat("'stats':{'score':null},'tags':null,'meta.source':null,")
                  .concat("'address':{'street':'Main','kind':'home'},'level':3,")
                  .concat("'since':1769867110,")
                  .concat("'whole':'{\\'first\\':\\'Ada\\',\\'last\\':\\'Byron\\'}',")
                  .concat("'street':'Main','missing':null,'first':null,'lines':null,")
                  .concat("'taxes':[{'kind':'VAT'}]}")
                  .replace('\'', '"'));
      assertThat(contacts.encode(client, PushMode.DELETE, record).json())
          .isEqualTo("{\"id\":\"s-1\"}");
    }
  }

  private ServiceRecord<MappedRecord> read(String json) throws RequestException {
    return contacts.reread(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Value> crm() {
    return new ArrayList<>(Collections.nCopies(9, (Value) Value.Null.NULL));
  }

  private static List<Value> values(MappedRecord record) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      values.add(record.value(i));
    }
    return values;
  }
}
