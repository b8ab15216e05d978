package io.connectorc.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import java.time.Duration;
import java.util.function.UnaryOperator;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class FaultsTest {
  private static final Duration DEADLINE = Duration.ofMillis(300);

  @ParameterizedTest
  @EnumSource
  void aPostIsOneRequestOfUnknownOutcome(Fault fault) throws Exception {
    try (FaultServer server = new FaultServer(fault);
        Client client = client(fault)) {
      RequestException failure = failure(client, "POST", server);

      assertThat(server.requests()).isEqualTo(1);
      assertThat(client.exchanges).hasSize(1);
      assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
      assertThat(failure).hasMessage("acme.xml:7:3: POST " + server.url() + ": " + happened(fault));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "SILENCE_IN_BODY") // six deadlines are six waits
  void aGetIsRepeatedFiveTimesAndEachIsOneRequest(Fault fault) throws Exception {
    try (FaultServer server = new FaultServer(fault);
        Client client = client(fault)) {
      RequestException failure = failure(client, "GET", server);

      assertThat(server.requests()).isEqualTo(6);
      assertThat(client.exchanges).hasSize(6);
      assertThat(client.waits).hasSize(5);
      assertThat(failure)
          .hasMessage(
              "acme.xml:7:3: GET " + server.url() + ": " + happened(fault) + " (6 attempts)");
    }
  }

  /** OkHttp's default would send the request again over a new connection. */
  @ParameterizedTest
  @EnumSource
  void aPostOverAUsedConnectionIsOneRequestToo(Fault fault) throws Exception {
    try (FaultServer server = new FaultServer(fault, 1);
        Client client = client(fault)) {
      client.send("POST", server.url());

      RequestException failure = failure(client, "POST", server);

      assertThat(server.requests()).isEqualTo(2);
      assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }
  }

  @Test
  void aStatusIsReportedAlsoWhenTheBodyIsCutShort() throws Exception {
    try (FaultServer server = new FaultServer(Fault.CUT_BODY);
        Client client = client(Fault.CUT_BODY)) {
      RequestException failure = failure(client, "POST", server);

      assertThat(failure.status()).isZero();
      assertThat(client.exchanges).extracting(e -> e.status()).containsExactly(200);
    }
  }

  @Test
  void aDefectOfTheClientIsAFailureWithoutItsWords() throws Exception {
    RequestException before = failure(http -> http.addInterceptor(FaultsTest::fail));
    RequestException behind = failure(http -> http.addNetworkInterceptor(FaultsTest::fail));

    assertThat(before.outcome()).isEqualTo(Outcome.NOT_DONE);
    assertThat(behind.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(behind)
        .hasMessageMatching(
            "acme.xml:7:3: POST http://127.0.0.1:\\d+/contacts: the HTTP client itself failed with"
                + " IllegalStateException at .*FaultsTest.fail\\(FaultsTest.java:\\d+\\)."
                + " Is it an interceptor of the transport's\\?");
  }

  private static Response fail(Interceptor.Chain chain) {
    throw new IllegalStateException("the value of a header, say");
  }

  private static RequestException failure(UnaryOperator<OkHttpClient.Builder> change)
      throws Exception {
    try (FaultServer server = new FaultServer(Fault.CLOSE);
        Client client = new Client(HttpTransport.builder().customize(change).build())) {
      RequestException failure = failure(client, "POST", server);
      assertThat(client.exchanges).hasSize(1);
      return failure;
    }
  }

  private static Client client(Fault fault) {
    return fault.hangs()
        ? new Client(HttpTransport.builder().callTimeout(DEADLINE).build())
        : Client.ofDefaults();
  }

  private static RequestException failure(Client client, String method, FaultServer server) {
    return catchThrowableOfType(RequestException.class, () -> client.send(method, server.url()));
  }

  private static String happened(Fault fault) {
    if (fault.answers()) {
      return fault.hangs()
          ? "the answer did not come to its end in time. Do smaller pages help?"
          : "the answer is cut short. Is the service well?";
    }
    if (fault == Fault.NO_HTTP) {
      return "what answers does not speak HTTP. Is the service's url right?";
    }
    return fault.hangs()
        ? "no answer in time. Is the service slow, or the request too large for it?"
        : "the connection ended without an answer. Is the service well?";
  }
}
