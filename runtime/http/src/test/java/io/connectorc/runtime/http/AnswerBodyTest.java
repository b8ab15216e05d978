package io.connectorc.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerBodyTest {
  private static final int MOST = 100_000;
  private static final Duration DEADLINE = Duration.ofMillis(700);

  private final MockWebServer server = new MockWebServer();
  private final Client client =
      new Client(HttpTransport.builder().maxResponse(MOST).callTimeout(DEADLINE).build());

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
  void readsABodyOfTheGreatestSize() throws Exception {
    server.enqueue(new MockResponse.Builder().chunkedBody("x".repeat(MOST), 1000).build());

    assertThat(client.get(url()).body()).hasSize(MOST);
  }

  @Test
  void aLongerBodyFailsAndIsNotAskedForAgain() {
    server.enqueue(new MockResponse.Builder().body("x".repeat(MOST + 1)).build());

    RequestException failure =
        catchThrowableOfType(RequestException.class, () -> client.get(url()));

    assertThat(failure)
        .hasMessage(
            "acme.xml:7:3: GET %s: the answer is longer than 100000 bytes. Ask for smaller pages,"
                + " or raise the transport's maxResponse.",
            url());
    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(failure.status()).isEqualTo(200);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aLongerBodyWithoutALengthFailsToo() {
    server.enqueue(new MockResponse.Builder().chunkedBody("x".repeat(MOST + 1), 1000).build());

    assertThatThrownBy(() -> client.get(url())).hasMessageContaining("longer than 100000 bytes");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 500})
  void aBombDoesNotGoOff(int status) throws Exception {
    server.enqueue(gzip(status, 50_000_000).build());

    assertThatThrownBy(() -> client.get(url())).hasMessageContaining("longer than 100000 bytes");
  }

  @Test
  void unpacksGzip() throws Exception {
    server.enqueue(gzip(200, 50_000).build());

    assertThat(client.get(url()).body()).hasSize(50_000);
  }

  @Test
  void unpacksGzipThatTheConnectorAsksForItself() throws Exception {
    server.enqueue(gzip(200, 50_000).build());

    assertThat(client.send("GET", url(), Map.of("Accept-Encoding", "gzip")).body()).hasSize(50_000);
  }

  @Test
  void gzipThatIsCutShortIsNoAnswer() throws Exception {
    Buffer whole = packed(50_000);
    Buffer half = new Buffer();
    half.write(whole, whole.size() / 2);
    server.enqueue(
        new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(half).build());

    assertThatThrownBy(() -> client.send("POST", url()))
        .hasMessageEndingWith("the answer is cut short. Is the service well?");
  }

  @Test
  void aBodyThatDripsEndsByTheDeadline() {
    server.enqueue(
        new MockResponse.Builder()
            .body("x".repeat(1000))
            .throttleBody(1, 50, TimeUnit.MILLISECONDS)
            .build());
    long start = System.nanoTime();

    assertThatThrownBy(() -> client.send("POST", url()))
        .hasMessageEndingWith("the answer did not come to its end in time. Do smaller pages help?");
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(DEADLINE, DEADLINE.plusSeconds(1));
  }

  private static MockResponse.Builder gzip(int status, int size) throws IOException {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Encoding", "gzip")
        .body(packed(size));
  }

  private static Buffer packed(int size) throws IOException {
    Buffer packed = new Buffer();
    try (BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
      sink.write(new byte[size]);
    }
    return packed;
  }

  private String url() {
    return "http://localhost:" + server.getPort() + "/contacts";
  }
}
