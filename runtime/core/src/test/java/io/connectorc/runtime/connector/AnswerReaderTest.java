package io.connectorc.runtime.connector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.connector.People.Person;
import io.connectorc.runtime.value.Value;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer gives (L11.1 to L11.3). */
class AnswerReaderTest {
  private static final List<String> SECRETS = List.of();

  private static final AnswerReader<Person> NESTED =
      reader().records(new Place(21, 7), "data", "items").build();

  private static final AnswerReader<Person> WHOLE = reader().records(new Place(21, 7)).build();

  private static AnswerReader.Builder<Person> reader() {
    return AnswerReader.builder(People::read)
        .source("acme.xml")
        .place(new Place(20, 5))
        .recordId("id");
  }

  private static Page<Person> page(AnswerReader<Person> reader, String body)
      throws RequestException {
    return reader.page(People.answer(200, body.getBytes(UTF_8)), SECRETS);
  }

  private static List<String> names(Page<Person> page) {
    return page.records().stream().map(r -> ((Value.Text) r.values().name()).text()).toList();
  }

  private static List<String> sources(Page<Person> page) {
    return page.records().stream().map(r -> new String(r.source().copy(), UTF_8)).toList();
  }

  @Test
  void anArrayGivesItsObjectsAndCountsTheRest() throws RequestException {
    Page<Person> page =
        page(
            NESTED,
            " {\"x\":[{}],\"data\":{\"items\":[{\"name\": \"Zoë\"} , 5, null, [{}],{\"name\":\"B\"}]}} ");
    assertThat(names(page)).containsExactly("Zoë", "B");
    assertThat(sources(page)).containsExactly("{\"name\": \"Zoë\"}", "{\"name\":\"B\"}");
    assertThat(page.misfits()).isEqualTo(3);
    assertThat(page.recordsMissing()).isFalse();
    assertThat(page.sentAt()).isEqualTo(People.SENT);
    assertThat(page.serviceTime()).isNull();
  }

  @Test
  void thePageKeepsTheServicesTime() throws RequestException {
    Instant date = Instant.parse("2026-02-28T23:59:58Z");
    Answer answer = new Answer(200, Map.of(), "[]".getBytes(UTF_8), People.SENT, date);
    assertThat(WHOLE.page(answer, SECRETS).serviceTime()).isEqualTo(date);
  }

  @Test
  void anObjectOfObjectsGivesThose() throws RequestException {
    Page<Person> page =
        page(
            WHOLE,
            "{ \"3\": {\"id\":\"3\",\"name\":\"A\"}, \"4\" :{\"id\":\"4\",\"name\":\"B\"} }");
    assertThat(names(page)).containsExactly("A", "B");
    assertThat(sources(page))
        .containsExactly("{\"id\":\"3\",\"name\":\"A\"}", "{\"id\":\"4\",\"name\":\"B\"}");
  }

  @Test
  void anotherObjectIsOneRecord() throws RequestException {
    Page<Person> page =
        page(NESTED, "{\"data\":{\"items\":{\"name\":\"A\",\"more\":{\"a\":[1]}}}}");
    assertThat(names(page)).containsExactly("A");
    assertThat(sources(page)).containsExactly("{\"name\":\"A\",\"more\":{\"a\":[1]}}");
  }

  @Test
  void anObjectOfObjectsWithAnIdAtItsPathIsOneRecord() throws RequestException {
    AnswerReader<Person> reader = reader().records(new Place(1, 1)).recordId("ref", "id").build();
    Page<Person> page = page(reader, "{\"ref\":{\"id\":7},\"more\":{}}");
    assertThat(sources(page)).containsExactly("{\"ref\":{\"id\":7},\"more\":{}}");
  }

  @Test
  void anObjectUnderTheNameOfTheIdIsNoId() throws RequestException {
    Page<Person> page = page(WHOLE, "{\"id\":{\"name\":\"A\"},\"x\":{\"name\":\"B\"}}");
    assertThat(names(page)).containsExactly("A", "B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"data\":{\"items\":{}}}", "{\"data\":{\"items\":[]}}"})
  void anEmptyObjectOrArrayIsAnEmptyPage(String body) throws RequestException {
    Page<Person> page = page(NESTED, body);
    assertThat(page.records()).isEmpty();
    assertThat(page.recordsMissing()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "5",
        "null",
        "{\"data\":null}",
        "{\"data\":{\"items\":null}}",
        "{\"data\":\"x\"}"
      })
  void nothingAtThePathIsAnEmptyPageThatSaysSo(String body) throws RequestException {
    Page<Person> page = page(NESTED, body);
    assertThat(page.records()).isEmpty();
    assertThat(page.recordsMissing()).isTrue();
  }

  @Test
  void aPathIndexesArraysByDigits() throws RequestException {
    AnswerReader<Person> reader = reader().records(new Place(1, 1), "1", "rows").build();
    assertThat(names(page(reader, "[{\"rows\":[]},{\"rows\":[{\"name\":\"A\"}]},{}]")))
        .containsExactly("A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkShiftsNoSlice(Charset charset) throws RequestException {
    for (String mark : List.of("\uFEFF", "")) {
      byte[] body = (mark + "[{\"name\":\"Zoë\"},{\"name\":\"B\"}]").getBytes(charset);
      Page<Person> page = WHOLE.page(People.answer(200, body), SECRETS);
      assertThat(names(page)).containsExactly("Zoë", "B");
      assertThat(sources(page)).containsExactly("{\"name\":\"Zoë\"}", "{\"name\":\"B\"}");
    }
  }

  @Test
  void aByteOrderMarkShiftsNoSliceOfTheObjectForm() throws RequestException {
    byte[] body = "\uFEFF {\"a\":{\"name\":\"Zoë\"},\"b\":{\"name\":\"B\"}}".getBytes(UTF_8);
    Page<Person> page = WHOLE.page(People.answer(200, body), SECRETS);
    assertThat(sources(page)).containsExactly("{\"name\":\"Zoë\"}", "{\"name\":\"B\"}");
  }

  @Test
  void noContentIsAnEmptyPage() throws RequestException {
    Page<Person> page = WHOLE.page(People.answer(204, new byte[0]), SECRETS);
    assertThat(page.records()).isEmpty();
    assertThat(page.recordsMissing()).isFalse();
  }

  @Test
  void numbersKeepTheirDigits() throws RequestException {
    Page<Person> page = page(WHOLE, "[{\"id\":9007199254740993.10,\"name\":1e400}]");
    assertThat(page.records().get(0).id()).isEqualTo(new Value.Number("9007199254740993.10"));
    assertThat(page.records().get(0).values().name()).isEqualTo(new Value.Number("1e400"));
  }

  @Test
  void aDeclaredEncodingIsBelievedWhereTheBytesAreNoUtf8() throws RequestException {
    Map<String, String> headers =
        Map.of("content-type", "application/json; Charset=\"ISO-8859-1\"");
    for (Charset charset : List.of(StandardCharsets.ISO_8859_1, UTF_8)) {
      byte[] body = "[{\"name\":\"é\"}]".getBytes(charset);
      Answer answer = new Answer(200, headers, body, People.SENT, null);
      assertThat(names(WHOLE.page(answer, SECRETS))).containsExactly("é");
    }
  }

  @Test
  void aKeptRecordIsReadAgain() throws RequestException {
    byte[] kept = "{\"name\":\"Zoë\",\"id\":7}".getBytes(UTF_8);
    ServiceRecord<Person> record = WHOLE.reread(kept);
    assertThat(record.id()).isEqualTo(new Value.Number("7"));
    assertThat(record.source().copy()).isEqualTo(kept);
  }
}
