package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.connector.FieldInfo;
import io.connectorc.runtime.connector.LineItems;
import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RecordException;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.value.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line items of the golden connector "everything" at work, without its service (L5.4). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedLineItemsTest {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "base_url", "https://api.example.com",
          "username", "ada",
          "password", "s3cret",
          "since", "2026-01-31 13:45:10");

  private Loaded loaded;
  private ServiceModule<MappedRecord, ServiceClient> accounts;

  @BeforeAll
  void load(@TempDir Path classes) throws Exception {
    Golden golden = new Golden(Path.of("src/test/resources/golden/everything"));
    loaded = Loaded.of(golden.compile(), "com.acme.sync.crmone.CrmOne", classes);
    accounts = loaded.module("Accounts");
  }

  @AfterAll
  void unload() throws Exception {
    loaded.close();
  }

  @Test
  void tellsWhatIsMappedOfALineItem() {
    FieldInfo lines = accounts.info().fields().get(1);

    assertThat(lines.isLineItems()).isTrue();
    assertThat(lines.items())
        .extracting(FieldInfo::crmField)
        .containsExactly("productid", "listprice", "quantity", "shipped");
    assertThat(accounts.info().fields().get(0).isLineItems()).isFalse();
  }

  @Test
  void readsLineItemsInTheServicesOrder() throws Exception {
    MappedRecord record =
        read(
            """
            {"title": "Looms", "order": {"number": 7, "lines": [
              {"id": 1, "product": {"id": "p1", "prices": [12.50, 9]}, "quantity": 2, "shipped": null},
              {"product": {"id": "p2"}, "quantity": "3"}]}}
            """);

    assertThat(crm(record))
        .isEqualTo(
            new Value.Items(
                List.of(
                    raw("{'productid':'p1','listprice':12.50,'quantity':2,'shipped':null}"),
                    raw("{'productid':'p2','quantity':'3'}"))));
    assertThat(record.value(2)).isEqualTo(Value.Absent.ABSENT);
  }

  @Test
  void aLineItemIsTyped() throws Exception {
    MappedRecord record = read("{\"order\": {\"lines\": [{\"quantity\": 2}]}}");

    LineItems<?> lines = (LineItems<?>) record.getClass().getMethod("lineitems").invoke(record);
    Object line = lines.items().get(0);
    assertThat(line.getClass().getSimpleName()).isEqualTo("LineitemsItem");
    assertThat(line.getClass().getMethod("quantity").invoke(line)).isEqualTo(Value.number(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'lines': []                              | []",
        "'lines': {'product': {'id': 'p1'}}       | [{'productid':'p1'}]",
        "'lines': ''                              | []",
        "'lines': [null, 7, ['x'], {'quantity': 1}] | [{},{},{},{'quantity':1}]",
        "'lines': [{'product': 'p1'}]             | [{}]",
        "'lines': null                            | NULL",
        "'number': 7                              | ABSENT",
        "'lines': 'none'                          | ABSENT",
        "'lines': 7                               | ABSENT",
        "'lines': true                            | ABSENT",
      })
  void whatStandsWhereLineItemsAreMapped(String order, String crm) throws Exception {
    MappedRecord record = read(("{'order': {" + order + "}}").replace('\'', '"'));

    Value value = crm(record);
    assertThat(value instanceof Value.Items items ? json(items) : value.toString())
        .isEqualTo(crm.replace('\'', '"'));
  }

  @Test
  void aMemberMayNotStandTwiceInALineItem() {
    assertThatThrownBy(() -> read("{\"order\":{\"lines\":[{\"quantity\":1,\"quantity\":2}]}}"))
        .isInstanceOf(RequestException.class)
        .hasMessageContaining("the member \"quantity\" stands twice in one object");
  }

  @Test
  void formatsApplyInside() throws Exception {
    MappedRecord record =
        toService(
            "[{'quantity':'11.000','shipped':'2026-01-31','comment':'not mapped'},{'listprice':''}]");

    assertThat(sent(PushMode.UPDATE, record))
        .isEqualTo(
            ("{'title':'Looms','order':{'lines':["
                    + "{'product':{'id':'','prices':[null]},'quantity':'11 pcs','shipped':'31.01.2026'},"
                    + "{'product':{'id':'','prices':[null]},'quantity':null,'shipped':null}]},"
                    + "'taxes':[]}")
                .replace('\'', '"'));
  }

  @Test
  void propertiesReadAndChangeLineItems() throws Exception {
    MappedRecord record = toService("[{'productid':'p1','quantity':2}]");

    assertThat(sent(PushMode.CREATE, record))
        .startsWith(
            ("{'title':'Looms','order':{'lines':["
                    + "{'product':{'id':'p1','prices':[null]},'quantity':'2 pcs','shipped':null}]},"
                    + "'taxes':[{'kind':'VAT'}],")
                .replace('\'', '"'))
        .endsWith(
            ("'first':'2 pcs','lines':'[{\\'product\\':{\\'id\\':\\'p1\\',\\'prices\\':[null]},"
                    + "\\'quantity\\':\\'2 pcs\\',\\'shipped\\':null}]'}")
                .replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[{'quantity':1},{'quantity':'abc'}] | 46:10: field \"_lineitems_.1.quantity\": the format"
            + " \"int\" can't take \"abc\": it takes a number, numeric text or a boolean",
        "[{'shipped':'soon'}] | 47:10: field \"_lineitems_.0.shipped\": the format"
            + " \"dateformat:d.m.Y\" can't take \"soon\": it takes a date as ISO 8601, RFC 1123,"
            + " /Date(ms)/, unix seconds or milliseconds",
        "[{},null] | 43:8: field \"_lineitems_.1\": a line item is an object, and not null",
        "['p1'] | 43:8: field \"_lineitems_.0\": a line item is an object, and not \"p1\"",
        "7 | 43:8: field \"_lineitems_\": line items are an array, and not \"7\"",
      })
  void whatCantBeMappedFailsItsRecord(String crm, String message) {
    assertThatThrownBy(() -> toService(crm))
        .isInstanceOf(RecordException.class)
        .hasMessage("everything.xml:" + message);
  }

  @Test
  void theFieldAtFaultIsNamed() {
    assertThatThrownBy(() -> toService("[{'quantity':'abc'}]"))
        .isInstanceOfSatisfying(
            RecordException.class, e -> assertThat(e.field()).isEqualTo("_lineitems_.0.quantity"));
  }

  @Test
  void noLineItemsAreAnEmptyArray() throws Exception {
    for (Value none : List.of(Value.Absent.ABSENT, Value.Null.NULL, Value.text(""), raw("[]"))) {
      MappedRecord record = accounts.toService(List.of(Value.text("Looms"), none, none));

      assertThat(record.value(1)).isEqualTo(Value.Null.NULL);
      assertThat(sent(PushMode.UPDATE, record))
          .isEqualTo("{\"title\":\"Looms\",\"order\":{\"lines\":[]},\"taxes\":[]}");
    }
  }

  @Test
  void oneObjectIsOneLineItem() throws Exception {
    assertThat(toService("{'productid':'p1'}").value(1))
        .isEqualTo(toService("[{'productid':'p1'}]").value(1));
  }

  @Test
  void keptValuesGiveTheSameLineItems() throws Exception {
    MappedRecord record = toService("[{'productid':'p1','quantity':2},{'quantity':null}]");

    MappedRecord kept = accounts.record(List.of(record.value(0), record.value(1), record.value(2)));

    assertThat(kept).isNotSameAs(record);
    assertThat(sent(PushMode.UPDATE, kept)).isEqualTo(sent(PushMode.UPDATE, record));
    MappedRecord odd = accounts.record(List.of(Value.text(""), Value.text("x"), raw("[7,[1,2]]")));
    assertThat(sent(PushMode.UPDATE, odd))
        .isEqualTo(
            "{\"title\":\"\",\"order\":{\"lines\":[]},\"taxes\":[{\"rate\":null},{\"rate\":1}]}");
  }

  private MappedRecord toService(String lines) throws RecordException {
    String json = lines.replace('\'', '"');
    Value value = json.length() == 1 ? new Value.Number(json) : new Value.Raw(json);
    return accounts.toService(List.of(Value.text("Looms"), value, Value.Absent.ABSENT));
  }

  private String sent(PushMode mode, MappedRecord record) throws Exception {
    try (ServiceClient client = loaded.connect(SETTINGS)) {
      return accounts.encode(client, mode, new PushRecord<>("c1", "s1", record)).json();
    }
  }

  private MappedRecord read(String json) throws RequestException {
    return accounts.reread(json.getBytes(StandardCharsets.UTF_8)).values();
  }

  private Value crm(MappedRecord record) {
    return accounts.toCrm(record).get(1);
  }

  private static Value raw(String json) {
    return new Value.Raw(json.replace('\'', '"'));
  }

  private static String json(Value.Items items) {
    return items.values().stream()
        .map(item -> ((Value.Raw) item).json())
        .collect(Collectors.joining(",", "[", "]"));
  }
}
