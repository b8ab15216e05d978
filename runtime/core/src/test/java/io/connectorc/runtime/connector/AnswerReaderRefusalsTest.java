package io.connectorc.runtime.connector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.connector.People.Person;
import io.connectorc.runtime.connector.RequestException.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes the request of an answer fail (L11.1 to L11.3). */
class AnswerReaderRefusalsTest {
  private static final List<String> SECRETS = List.of("s3cret/1");

  private static final AnswerReader<Person> NESTED =
      reader().records(new Place(21, 7), "data", "items").build();

  private static final AnswerReader<Person> WHOLE = reader().records(new Place(21, 7)).build();

  private static AnswerReader.Builder<Person> reader() {
    return AnswerReader.builder(People::read)
        .source("acme.xml")
        .place(new Place(20, 5))
        .error("error", "message")
        .recordId("id");
  }

  private static Page<Person> page(AnswerReader<Person> reader, String body)
      throws RequestException {
    return reader.page(People.answer(200, body.getBytes(UTF_8)), SECRETS);
  }

  private static void assertFails(
      AnswerReader<Person> reader, int status, String body, Outcome outcome, String message) {
    assertThatThrownBy(() -> reader.page(People.answer(status, body.getBytes(UTF_8)), SECRETS))
        .isInstanceOfSatisfying(
            RequestException.class,
            e -> {
              assertThat(e).hasMessage(message);
              assertThat(e.outcome()).isEqualTo(outcome);
              assertThat(e.status()).isEqualTo(status);
            });
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "403; {\"error\":{\"message\":\"no\\nquota\"}}; : no quota",
        "403; {\"error\":{\"message\":[\"a\",1]}}; : [\"a\",1]",
        "403; {\"error\":{\"message\":\"\"}}; : {\"error\":{\"message\":\"\"}}",
        "403; {\"error\":{\"message\":\"bad s3cret/1, s3cret%2F1\"}}; : bad ***, ***",
        "403; {\"error\":\"x\"}; : {\"error\":\"x\"}",
        "500; <html> <b>s3cret/1</b>; : <html> <b>***</b>",
        "500; ~~; ~ and an empty body~",
        "301; gone; : gone",
      })
  void anUnexpectedStatusFails(int status, String body, String text) {
    assertFails(
        NESTED,
        status,
        body,
        Outcome.NOT_DONE,
        "acme.xml:20:5: the service answered with status " + status + text);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 502, 504})
  void someStatusesLeaveTheOutcomeUnknown(int status) {
    assertFails(
        NESTED,
        status,
        "x",
        Outcome.UNKNOWN,
        "acme.xml:20:5: the service answered with status " + status + ": x");
  }

  @Test
  void onlyTheListedStatusesAreExpected() throws RequestException {
    AnswerReader<Person> reader = reader().records(new Place(1, 1)).codes(200, 206).error().build();
    assertThat(reader.page(People.answer(206, "[]".getBytes(UTF_8)), SECRETS).records()).isEmpty();
    assertFails(
        reader,
        201,
        "[]",
        Outcome.UNKNOWN,
        "acme.xml:20:5: the service answered with status 201: []");
    assertFails(
        reader,
        400,
        "\"a text of its own\"",
        Outcome.NOT_DONE,
        "acme.xml:20:5: the service answered with status 400: a text of its own");
  }

  @Test
  void aLongBodyIsCutTo500Characters() {
    assertFails(
        WHOLE,
        500,
        "é".repeat(70_000),
        Outcome.NOT_DONE,
        "acme.xml:20:5: the service answered with status 500: " + "é".repeat(500));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t", "\uFEFF"})
  void anEmptyBodyFails(String body) {
    assertFails(
        WHOLE, 200, body, Outcome.UNKNOWN, "acme.xml:20:5: the answer with status 200 is empty");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{\"data\":{\"items\":[]}} {}; something follows the value at line 1, column 23",
        "{\"data\":{\"items\":[]},\"data\":{}}; the member \"data\" stands twice in one object at line 1, column 22",
        "{\"data\":{\"items\":[],\"items\":[]}}; the member \"items\" stands twice in one object at line 1, column 21",
        "{\"data\":{\"items\":[{\"name\":1,\"x\":1,\"x\":2,\"name\":2}]}}; the member \"name\" stands twice in one object at line 1, column 48",
        "{\"data\":{\"items\":{\"a\":{},\"a\":{}}}}; the member \"a\" stands twice in one object at line 1, column 9",
      })
  void whatIsNotOneValueWithItsMembersOnceFails(String body, String problem) {
    assertFails(
        NESTED,
        200,
        body,
        Outcome.UNKNOWN,
        "acme.xml:20:5: the answer with status 200 can't be read: " + problem);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<html>we will be back</html>",
        "{\"data\":{\"items\":[{\"name\":{\"a\":",
        "{\"data\":{\"items\":[{\"x\":[1",
        "{\"data\":{\"items\":[]}",
        "{\"data\":{\"items\":{\"a\":1",
        "{\"data\":{\"items\":[]}}}",
        "{\"data\":{\"items\":[{\"name\":01}]}}",
        "{'data':1}",
        "{\"a\":NaN}",
      })
  void whatIsNoJsonFails(String body) {
    assertThatThrownBy(() -> page(NESTED, body))
        .isInstanceOf(RequestException.class)
        .hasMessageMatching(
            "acme\\.xml:20:5: the answer with status 200 can't be read: .* at line 1, column \\d+");
  }

  @Test
  void aPageCutAtAnyByteFails() {
    byte[] body =
        "{\"x\":[1.5,\"é\"],\"data\":{\"items\":[{\"name\":{\"a\":[true]}},{\"name\":null}]}}"
            .getBytes(UTF_8);
    for (int length = 0; length < body.length; length++) {
      byte[] cut = Arrays.copyOf(body, length);
      assertThatThrownBy(() -> NESTED.page(People.answer(200, cut), SECRETS))
          .as("cut at %s", length)
          .isInstanceOf(RequestException.class);
    }
  }

  @Test
  void nestingWithoutEndFailsInsteadOfExhaustingTheStack() {
    for (String start : List.of("[{\"x\":", "[{\"name\":", "{\"a\":")) {
      assertThatThrownBy(() -> page(WHOLE, start + "[".repeat(1_000_000)))
          .isInstanceOf(RequestException.class)
          .hasMessageStartingWith(
              "acme.xml:20:5: the answer with status 200 can't be read: Document nesting depth");
    }
  }

  @Test
  void bytesThatAreNoUtf8Fail() {
    byte[] latin1 = "[{\"name\":\"é\"}]".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> WHOLE.page(People.answer(200, latin1), SECRETS))
        .isInstanceOf(RequestException.class)
        .hasMessageStartingWith("acme.xml:20:5: the answer with status 200 can't be read: Invalid");
    byte[] odd = {'[', 0, ']'};
    assertThatThrownBy(() -> WHOLE.page(People.answer(200, odd), SECRETS))
        .hasMessage(
            "acme.xml:20:5: the answer with status 200 can't be read:"
                + " its bytes are not in the encoding that it is marked with");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "true", "\"x\""})
  void recordsOfAnotherKindFailAtTheirPath(String value) {
    assertThatThrownBy(() -> page(NESTED, "{\"data\":{\"items\":" + value + "}}"))
        .hasMessage(
            "acme.xml:21:7: the answer with status 200 can't be read:"
                + " \"data.items\" is neither an array nor an object at line 1, column 18");
    assertThatThrownBy(() -> page(WHOLE, value))
        .hasMessage(
            "acme.xml:21:7: the answer with status 200 can't be read:"
                + " the answer is neither an array nor an object at line 1, column 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"name\":"})
  void aKeptRecordThatIsNoneFails(String kept) {
    assertThatThrownBy(() -> WHOLE.reread(kept.getBytes(UTF_8)))
        .isInstanceOf(RequestException.class)
        .hasMessageStartingWith("acme.xml:21:7: the kept record can't be read: ");
  }
}
