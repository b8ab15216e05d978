package io.connectorc.runtime.connector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.connector.People.Person;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** L12.4. */
class PushAnswerReaderTest {
  private static final List<String> SECRETS = List.of();

  private static final PushAnswerReader<Person> READER =
      PushAnswerReader.builder(People::read)
          .source("acme.xml")
          .place(new Place(40, 5))
          .error("error")
          .createdRecords(new Place(41, 7), "results")
          .recordId("id")
          .createdCodes(200, 201)
          .deletedCodes(204)
          .build();

  private static PushAnswer<Person> answer(PushMode mode, int status, String body)
      throws RequestException {
    return READER.answer(mode, People.answer(status, body.getBytes(UTF_8)), SECRETS);
  }

  private static void assertFails(
      PushMode mode, int status, String body, Outcome outcome, String message) {
    assertThatThrownBy(() -> answer(mode, status, body))
        .isInstanceOfSatisfying(
            RequestException.class,
            e -> {
              assertThat(e).hasMessage(message);
              assertThat(e.outcome()).isEqualTo(outcome);
              assertThat(e.status()).isEqualTo(status);
            });
  }

  @ParameterizedTest
  @CsvSource({"CREATE,UNKNOWN", "UPDATE,NOT_DONE", "DELETE,NOT_DONE"})
  void aRefusalBehindASendingInDoubtLeavesACreateInDoubt(PushMode mode, Outcome outcome) {
    Answer answer = People.answer(500, new byte[0]).behindDoubt();

    assertThatThrownBy(() -> READER.answer(mode, answer, SECRETS))
        .isInstanceOfSatisfying(
            RequestException.class, e -> assertThat(e.outcome()).isEqualTo(outcome));
  }

  @Test
  void aCreateGivesWhatWasCreated() throws RequestException {
    PushAnswer<Person> answer =
        answer(PushMode.CREATE, 201, "{\"results\":[{\"id\":\"s1\",\"name\":\"A\"},7]}");
    assertThat(answer.misfits()).isEqualTo(1);
    assertThat(answer.created())
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.id()).isEqualTo(Value.text("s1"));
              assertThat(record.values()).isEqualTo(new Person(Value.text("A")));
            });
  }

  @Test
  void oneCreatedRecordMayStandAlone() throws RequestException {
    assertThat(answer(PushMode.CREATE, 200, "{\"results\":{\"id\":5,\"x\":{}}}").created())
        .singleElement()
        .satisfies(record -> assertThat(record.id()).isEqualTo(new Value.Number("5")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"results\":null}", "{\"results\":[]}", "[]"})
  void noCreatedRecordsAreNone(String body) throws RequestException {
    assertThat(answer(PushMode.CREATE, 200, body).created()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UPDATE, 200", "UPDATE, 204", "DELETE, 204", "DELETE, 404", "DELETE, 410"})
  void theAnswerToAnUpdateOrDeleteNeedNotBeReadable(PushMode mode, int status)
      throws RequestException {
    for (String body : new String[] {"", "<ok>", "{\"results\":[{\"id\":1}]}"}) {
      assertThat(answer(mode, status, body).created()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(PushMode.class)
  void aRefusalDidNothing(PushMode mode) {
    assertFails(
        mode,
        422,
        "{\"error\":\"one of them is bad\"}",
        Outcome.NOT_DONE,
        "acme.xml:40:5: the service answered with status 422: one of them is bad");
    assertFails(
        mode,
        500,
        "",
        Outcome.NOT_DONE,
        "acme.xml:40:5: the service answered with status 500 and an empty body");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 502, 504})
  void aStatusFromInBetweenLeavesTheOutcomeUnknown(int status) {
    assertFails(
        PushMode.CREATE,
        status,
        "late",
        Outcome.UNKNOWN,
        "acme.xml:40:5: the service answered with status " + status + ": late");
  }

  @Test
  void anotherSuccessThanTheOneExpectedLeavesTheOutcomeUnknown() {
    assertFails(
        PushMode.CREATE,
        202,
        "queued",
        Outcome.UNKNOWN,
        "acme.xml:40:5: the service answered with status 202: queued");
  }

  @Test
  void aDeleteThatBroughtAnotherSuccessIsTriedAgain() {
    assertFails(
        PushMode.DELETE,
        207,
        "partly",
        Outcome.NOT_DONE,
        "acme.xml:40:5: the service answered with status 207: partly");
  }

  @Test
  void aGoneRecordIsNoSuccessOfAnUpdate() {
    assertFails(
        PushMode.UPDATE,
        404,
        "no",
        Outcome.NOT_DONE,
        "acme.xml:40:5: the service answered with status 404: no");
  }

  @Test
  void aCreateWhoseAnswerCantBeReadIsUnknown() {
    assertFails(
        PushMode.CREATE,
        201,
        " ",
        Outcome.UNKNOWN,
        "acme.xml:40:5: the answer with status 201 is empty");
    assertFails(
        PushMode.CREATE,
        201,
        "{\"results\":7}",
        Outcome.UNKNOWN,
        "acme.xml:41:7: the answer with status 201 can't be read:"
            + " \"results\" is neither an array nor an object at line 1, column 12");
    assertFails(
        PushMode.CREATE,
        201,
        "{\"results\":[{\"id\":1,\"id\":2}]}",
        Outcome.UNKNOWN,
        "acme.xml:40:5: the answer with status 201 can't be read:"
            + " the member \"id\" stands twice in one object at line 1, column 26");
  }
}
