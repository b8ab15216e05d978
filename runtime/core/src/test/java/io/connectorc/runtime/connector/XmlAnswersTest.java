package io.connectorc.runtime.connector;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.connector.People.Person;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import io.connectorc.runtime.value.XmlValues;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** L11.1 to L11.3 of answers of XML. */
class XmlAnswersTest {
  private static final List<String> SECRETS = List.of("s3cret/1");

  private static final AnswerReader<Person> NESTED =
      reader().records(new Place(21, 7), "people", "person").build();

  private static final AnswerReader<Person> CONTAINER =
      reader().records(new Place(21, 7), "people").build();

  private static final AnswerReader<Person> WHOLE = reader().records(new Place(21, 7)).build();

  private static AnswerReader.Builder<Person> reader() {
    return AnswerReader.builder(People::read)
        .source("acme.xml")
        .place(new Place(20, 5))
        .format(AnswerFormat.XML)
        .error("fault", "reason")
        .recordId("id");
  }

  private static Page<Person> page(AnswerReader<Person> reader, String body)
      throws RequestException {
    return reader.page(People.answer(200, body.getBytes(UTF_8)), SECRETS);
  }

  private static String names(Page<Person> page) {
    return String.join(
        " ",
        page.records().stream()
            .map(record -> Values.text(XmlValues.of(record.values().name())))
            .toList());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NESTED    | <r><people><person><name>A</name></person></people></r> | A",
        "NESTED    | <r><people><person><name>A</name></person><x/><person><name>B</name></person></people></r> | A B",
        "NESTED    | <r><people><person><id/><name>A</name></person></people></r> | A",
        "NESTED    | <r><people><person id='1'><name x='2'>A</name></person></people></r> | A",
        // All children are objects of their own: only the id tells that this is one record.
        "NESTED    | <r><people><person><id t='i'>1</id><name l='d'>A</name></person></people></r> | A",
        "NESTED    | <r><people><person><name l='d'>A</name></person></people></r> | A",
        "CONTAINER | <r><people n='1'><p><name>A</name></p></people></r> | A",
        "CONTAINER | <r><people n='2'><p><name>A</name></p><q><name>B</name></q></people></r> | A B",
        "CONTAINER | <r><people><p><name>A</name></p><q/><p><name>B</name></p></people></r> | ''",
        "CONTAINER | <r><people><p><name>A</name></p><p><name>B</name></p></people></r> | A B",
        "CONTAINER | <r><people><id>1</id><name>A</name></people></r> | A",
        "WHOLE     | <r><p><name>A</name></p><p><name>B</name></p></r> | A B",
        "WHOLE     | <r><id>1</id><name>A</name></r> | A",
      })
  void recordsAreFound(String reader, String body, String names) throws RequestException {
    AnswerReader<Person> records =
        reader.equals("NESTED") ? NESTED : reader.equals("WHOLE") ? WHOLE : CONTAINER;
    assertThat(names(page(records, body))).isEqualTo(names);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<r/>                                          | true",
        "<r>sorry</r>                                  | true",
        "<r><people/></r>                              | true",
        "<r><people n='0'/></r>                        | true",
        "<r><people><person/></people></r>             | false",
        "<r><people><person n='0'/></people></r>       | false",
        "<r><people/><people/></r>                     | true",
      })
  void aPageCanBeEmpty(String body, boolean missing) throws RequestException {
    Page<Person> page = page(NESTED, body);
    assertThat(page.records()).isEmpty();
    assertThat(page.recordsMissing()).isEqualTo(missing);
  }

  @Test
  void anElementOfTextAmongRecordsFailsAlone() throws RequestException {
    Page<Person> page =
        page(NESTED, "<r><people><person/><person>x</person><person a='1'>y</person></people></r>");
    assertThat(page.misfits()).isEqualTo(2);
    assertThat(page.records()).hasSize(1);
  }

  @Test
  void aKeptRecordIsReadAgainFromItsOwnBytes() throws RequestException {
    String body = "<r><people><person><id>7</id><name x='1'>\u00c4</name></person></people></r>";
    Slice slice = page(NESTED, body).records().get(0).source();
    assertThat(new String(slice.copy(), UTF_8))
        .isEqualTo("{\"id\":\"7\",\"name\":{\"@x\":\"1\",\"#text\":\"\u00c4\"}}");
    ServiceRecord<Person> again = NESTED.reread(slice.copy());
    assertThat(again.id()).isEqualTo(Value.text("7"));
    assertThat(XmlValues.of(again.values().name())).isEqualTo(Value.text("\u00c4"));
  }

  static Stream<Arguments> encodings() {
    String says = "<?xml version='1.0' encoding='%s'?>";
    return Stream.of(
        Arguments.of("", UTF_8, ""),
        Arguments.of("\ufeff", UTF_8, ""),
        Arguments.of("\ufeff", UTF_8, "; charset=iso-8859-1"),
        Arguments.of(says.formatted("utf-8"), UTF_8, ""),
        Arguments.of(says.formatted("utf-8"), UTF_8, "; charset=iso-8859-1"),
        Arguments.of(says.formatted("ISO-8859-1"), ISO_8859_1, ""),
        Arguments.of(says.formatted("ISO-8859-1"), ISO_8859_1, "; charset=utf-8"),
        Arguments.of(says.formatted("utf-8"), ISO_8859_1, "; charset=\"ISO-8859-1\""),
        Arguments.of("", ISO_8859_1, "; charset=iso-8859-1"),
        Arguments.of(says.formatted("windows-1252"), Charset.forName("windows-1252"), ""),
        Arguments.of(says.formatted("utf-16"), UTF_8, ""),
        Arguments.of(says.formatted("utf-16"), UTF_8, "; charset=utf-16"),
        Arguments.of(says.formatted("utf-16"), UTF_16, ""),
        Arguments.of("", UTF_16LE, ""),
        Arguments.of(says.formatted("klingon"), UTF_8, "; charset=klingon"));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("encodings")
  void theEncodingIsFound(String start, Charset charset, String said) throws RequestException {
    String text = start + "<r><people><person><name>\u00c4\u00e9</name></person></people></r>";
    Answer answer =
        new Answer(
            200,
            Map.of("content-type", "text/xml" + said),
            text.getBytes(charset),
            People.SENT,
            null);
    assertThat(names(NESTED.page(answer, SECRETS))).isEqualTo("\u00c4\u00e9");
  }

  private static void assertFails(int status, byte[] body, Outcome outcome, String message) {
    assertThatThrownBy(() -> NESTED.page(People.answer(status, body), SECRETS))
        .isInstanceOfSatisfying(
            RequestException.class,
            e -> {
              assertThat(e).hasMessage(message);
              assertThat(e.outcome()).isEqualTo(outcome);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"people\":[]} | acme.xml:20:5: the answer with status 200 can't be read: Unexpected character '{' (code 123) in prolog; expected '<' (line 1, column 1)",
        "<!doctype html><p>Sign in | acme.xml:20:5: the answer with status 200 can't be read: it is an HTML page",
        "<r><people><person>s3cret/1</people></r> | acme.xml:20:5: the answer with status 200 can't be read: Unexpected close tag </people>; expected </person> (line 1, column 35)",
        "<r><people><person>x</person></people></r> | acme.xml:21:7: the answer with status 200 can't be read: \"people.person\" is neither an array nor an object",
        "~ ~ | acme.xml:20:5: the answer with status 200 is empty",
      })
  void whatIsNoAnswerFails(String body, String message) {
    assertFails(200, body.getBytes(UTF_8), Outcome.UNKNOWN, message);
  }

  @Test
  void bytesOfAnotherEncodingFail() {
    assertFails(
        200,
        "<r>\u00c4</r>".getBytes(ISO_8859_1),
        Outcome.UNKNOWN,
        "acme.xml:20:5: the answer with status 200 can't be read: its bytes are not in the encoding"
            + " that it is marked with");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<e><fault><reason>no quota</reason></fault></e> | no quota",
        "<e><fault><reason lang='en'> no <![CDATA[quota & s3cret/1]]></reason></fault></e> | no quota & ***",
        "<s:E xmlns:s='u'><s:fault><s:reason>no</s:reason></s:fault></s:E> | no",
        "<e><fault><reason>a</reason><reason>b</reason></fault></e> | [\"a\",\"b\"]",
        "<e><fault reason='x'/></e> | <e><fault reason='x'/></e>",
        "<e><fault><reason/></fault></e> | <e><fault><reason/></fault></e>",
        "<e>s3cret/1 | <e>***",
        "<html><b>Bad gateway</b></html> | <html><b>Bad gateway</b></html>",
        "{\"fault\":{\"reason\":\"x\"}} | {\"fault\":{\"reason\":\"x\"}}",
      })
  void anErrorTellsItsText(String body, String text) {
    assertFails(
        403,
        body.getBytes(UTF_8),
        Outcome.NOT_DONE,
        "acme.xml:20:5: the service answered with status 403: " + text);
  }

  @Test
  void createdRecordsAreRead() throws RequestException {
    PushAnswerReader<Person> created =
        PushAnswerReader.builder(People::read)
            .source("acme.xml")
            .place(new Place(40, 5))
            .format(AnswerFormat.XML)
            .createdRecords(new Place(41, 7), "done", "0")
            .recordId("id")
            .build();
    String body = "<r><done><id x='1'>7</id><name>A</name></done></r>";
    PushAnswer<Person> answer =
        created.answer(PushMode.CREATE, People.answer(201, body.getBytes(UTF_8)), SECRETS);
    assertThat(answer.created()).hasSize(1);
    assertThat(XmlValues.of(answer.created().get(0).id())).isEqualTo(Value.text("7"));
  }
}
