package io.connectorc.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
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
    done();

    client.send("POST", url());

    assertThat(client.waits).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void readsADateByOurClockWhereTheServiceShowsNone() throws Exception {
    answer(503, "Sun, 01 Mar 2026 00:01:00 GMT");
    done();

    client.send("POST", url());

    assertThat(client.waits).containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void aDateInThePastIsNoLongWait() throws Exception {
    answer(503, "Sun, 01 Mar 2020 00:00:00 GMT");
    done();

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

  @ParameterizedTest
  @CsvSource({
    "200,später",
    "200,'a\u0001b'",
    "404,später",
    "429,später",
    "503,später",
    "503,'\u0007'"
  })
  void whatNoHeaderMayHoldIsAsGoodAsNoHeaderToo(int status, String retryAfter) throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeaderLenient("Retry-After", retryAfter)
            .build());

    assertThat(client.send("POST", url()).status()).isEqualTo(status);

    assertThat(client.waits).isEmpty();
  }

  @Test
  void waitsAsLongAsTheRunAllows() throws Exception {
    answer(429, "300");
    done();

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

    RequestException failure =
        catchThrowableOfType(RequestException.class, () -> client.send("POST", url()));

    assertThat(failure.outcome()).isEqualTo(Outcome.TRY_LATER);
  }

  private void answer(int status, String retryAfter) {
    server.enqueue(
        new MockResponse.Builder().code(status).addHeader("Retry-After", retryAfter).build());
  }

  private void done() {
    server.enqueue(new MockResponse.Builder().build());
  }

  private String url() {
    return "http://localhost:" + server.getPort() + "/contacts";
  }
}
