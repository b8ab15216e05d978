package io.connectorc.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import java.time.Duration;
import java.util.List;
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

  @Test
  void aWaitAskedForByAnotherStatusIsNoWait() throws Exception {
    answer(500, "1");

    assertThat(client.send("POST", url()).status()).isEqualTo(500);

    assertThat(client.waits).isEmpty();
  }

  @Test
  void readsADateByTheServicesOwnClock() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .code(429)
            .addHeader("Date", "Sun, 01 Mar 2026 10:00:00 GMT")
            .addHeader("Retry-After", "Sun, 01 Mar 2026 10:00:30 GMT")
            .build());
    answer(200, null);

    client.send("POST", url());

    assertThat(client.waits).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void readsADateByOurClockWhereTheServiceShowsNone() throws Exception {
    answer(503, "Sun, 01 Mar 2026 00:01:00 GMT");
    answer(200, null);

    client.send("POST", url());

    assertThat(client.waits).containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void aDateInThePastIsNoLongWait() throws Exception {
    answer(503, "Sun, 01 Mar 2020 00:00:00 GMT");
    answer(200, null);

    assertThat(client.send("POST", url()).status()).isEqualTo(200);

    assertThat(client.waits).containsExactly(Duration.ofMillis(500));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-5", "1.5", "2026-03-01", "''"})
  void garbageIsAsGoodAsNoHeader(String retryAfter) throws Exception {
    answer(503, retryAfter);

    assertThat(client.send("POST", url()).status()).isEqualTo(503);

    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void waitsAsLongAsTheRunAllows() throws Exception {
    answer(429, "300");
    answer(200, null);

    assertThat(client.get(url()).status()).isEqualTo(200);
  }

  @Test
  void aLongerWaitEndsTheRequest() {
    answer(429, "301");

    assertThatThrownBy(() -> client.get(url()))
        .hasMessage(
            "acme.xml:7:3: GET %s: the service answers 429 and asks for a wait of 301 s, longer than"
                + " the 300 s that a run waits. A later run goes on here.",
            url())
        .isInstanceOfSatisfying(
            RequestException.class,
            e -> {
              assertThat(e.outcome()).isEqualTo(Outcome.TRY_LATER);
              assertThat(e.status()).isEqualTo(429);
            });
    assertThat(client.waits).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999999999999999", "Fri, 01 Jan 2999 00:00:00 GMT", "2147483648"})
  void anAbsurdWaitEndsTheRequest(String retryAfter) {
    answer(503, retryAfter);

    assertThat(outcome(() -> client.send("POST", url()))).isEqualTo(Outcome.TRY_LATER);
  }

  @Test
  void whatMayHaveBeenDoneBeforeStaysInDoubt() {
    answer(504, null);
    answer(503, "3600");

    assertThat(outcome(() -> client.send("PUT", url()))).isEqualTo(Outcome.UNKNOWN);
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
