package io.connectorc.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest {
  private static final List<Duration> BACKOFFS =
      List.of(
          Duration.ofMillis(500),
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(4),
          Duration.ofSeconds(8));

  private final MockWebServer server = new MockWebServer();
  private final Client client = Client.ofDefaults();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET,429",
    "GET,503",
    "DELETE,503",
    "PUT,429",
    "POST,429",
    "POST,503",
    "PATCH,429",
    "PATCH,503"
  })
  void repeatsWhatTheServicePutsOff(String method, int status) throws Exception {
    answer(status, "2");
    answer(200, null);

    assertThat(client.send(method, url()).status()).isEqualTo(200);

    assertThat(client.waits).containsExactly(Duration.ofSeconds(2));
    assertThat(server.getRequestCount()).isEqualTo(2);
    assertThat(client.exchanges).extracting(e -> e.attempt()).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void anAttemptIsOneRequestAlsoWhenAskedToComeBackAtOnce(String method) throws Exception {
    for (int i = 0; i < 6; i++) {
      answer(503, "0");
    }

    assertThat(client.send(method, url()).status()).isEqualTo(503);

    assertThat(server.getRequestCount()).isEqualTo(6);
    assertThat(client.exchanges).hasSize(6);
    assertThat(client.waits).isEqualTo(BACKOFFS);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 502, 503, 504})
  void repeatsTransientAnswersOfSafeMethodsFiveTimes(int status) throws Exception {
    for (int i = 0; i < 6; i++) {
      answer(status, null);
    }

    assertThat(client.get(url()).status()).isEqualTo(status);

    assertThat(server.getRequestCount()).isEqualTo(6);
    assertThat(client.waits).isEqualTo(BACKOFFS);
  }

  @ParameterizedTest
  @CsvSource({
    "POST,408",
    "POST,429",
    "POST,502",
    "POST,503",
    "POST,504",
    "PATCH,503",
    "GET,400",
    "GET,401",
    "GET,404",
    "GET,409",
    "GET,500",
    "GET,501",
    "PUT,500",
    "DELETE,404"
  })
  void givesOtherAnswersAtOnce(String method, int status) throws Exception {
    answer(status, null);

    assertThat(client.send(method, url()).status()).isEqualTo(status);

    assertThat(server.getRequestCount()).isEqualTo(1);
    assertThat(client.waits).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET,SAFE,TRY_LATER",
    "PUT,SAFE,TRY_LATER",
    "DELETE,SAFE,TRY_LATER",
    "PUT,SAFE_CREATE,UNKNOWN"
  })
  void aLongWaitLeavesNoDoubtButOfACreate(String method, Repeat repeat, Outcome outcome) {
    answer(504, null);
    answer(503, "3600");

    assertThat(outcome(() -> client.send(method, url(), Map.of(), repeat))).isEqualTo(outcome);
  }

  @Test
  void anAnswerTellsThatAnEarlierSendingMayHaveBeenDone() throws Exception {
    answer(504, null);
    answer(500, null);
    answer(503, null);
    answer(500, null);

    assertThat(client.send("PUT", url()).inDoubt()).isTrue();
    assertThat(client.send("PUT", url()).inDoubt()).isFalse();
  }

  @Test
  void ourOwnWaitsAreNoLongerThanTheRunAllows() throws Exception {
    try (Client hasty = new Client(HttpTransport.builder().build(), Duration.ofSeconds(3))) {
      for (int i = 0; i < 6; i++) {
        answer(502, null);
      }

      assertThat(hasty.get(url()).status()).isEqualTo(502);

      assertThat(hasty.waits)
          .containsExactly(
              Duration.ofMillis(500),
              Duration.ofSeconds(1),
              Duration.ofMillis(1500),
              Duration.ofMillis(1500),
              Duration.ofMillis(1500));
    }
  }

  @Test
  void anInterruptedThreadSendsNothing() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> client.get(url()))
          .hasMessage("acme.xml:7:3: GET %s: not sent, the run is to end.", url());
      assertThat(outcome(() -> client.get(url()))).isEqualTo(Outcome.INTERRUPTED);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(server.getRequestCount()).isZero();
  }

  private void answer(int status, @Nullable String retryAfter) {
    MockResponse.Builder answer = new MockResponse.Builder().code(status);
    server.enqueue(
        (retryAfter == null ? answer : answer.addHeader("Retry-After", retryAfter)).build());
  }

  private String url() {
    return "http://localhost:" + server.getPort() + "/contacts";
  }

  private static Outcome outcome(ThrowingCallable sending) {
    try {
      sending.call();
    } catch (RequestException e) {
      return e.outcome();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("it was answered");
  }
}
