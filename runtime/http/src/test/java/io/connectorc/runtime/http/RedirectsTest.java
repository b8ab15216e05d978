package io.connectorc.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {
  private static final Map<String, String> CANARY =
      Map.of("Authorization", "Bearer canary", "X-Api-Key", "canary");

  private static Tls tls;

  private final MockWebServer service = new MockWebServer();
  private final MockWebServer elsewhere = new MockWebServer();
  private final MockWebServer plain = new MockWebServer();
  private final Client client =
      new Client(
          HttpTransport.builder()
              .customize(
                  http ->
                      http.sslSocketFactory(tls.sockets(), tls.trust())
                          .dns(host -> Dns.SYSTEM.lookup("localhost")))
              .build());

  @BeforeAll
  static void makeKey(@TempDir Path folder) throws Exception {
    tls = Tls.make(folder);
  }

  @BeforeEach
  void start() throws Exception {
    service.useHttps(tls.sockets());
    service.start();
    elsewhere.useHttps(tls.sockets());
    elsewhere.start();
    plain.start();
  }

  @AfterEach
  void stop() {
    client.close();
    service.close();
    elsewhere.close();
    plain.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aGetFollowsWithinItsOrigin(int status) throws Exception {
    redirect(status, "/v2/contacts?page=1");
    service.enqueue(new MockResponse.Builder().body("{}").build());

    assertThat(client.send("GET", url(), CANARY).status()).isEqualTo(200);

    assertThat(service.takeRequest().getTarget()).isEqualTo("/contacts");
    var second = service.takeRequest();
    assertThat(second.getTarget()).isEqualTo("/v2/contacts?page=1");
    assertThat(second.getHeaders().get("X-Api-Key")).isEqualTo("canary");
    assertThat(client.exchanges).extracting(e -> e.status()).containsExactly(status, 200);
    assertThat(client.exchanges).extracting(e -> e.attempt()).containsExactly(1, 1);
  }

  static Stream<Arguments> codesAndTargets() {
    return Stream.of(301, 302, 303, 307, 308)
        .flatMap(
            code ->
                Stream.of("other host", "other port", "downgrade")
                    .map(target -> Arguments.of(code, target)));
  }

  @ParameterizedTest
  @MethodSource("codesAndTargets")
  void nothingEverGoesToAnotherOrigin(int status, String target) {
    String origin =
        switch (target) {
          case "other host" -> "https://evil.test:" + service.getPort();
          case "other port" -> "https://localhost:" + elsewhere.getPort();
          default -> "http://localhost:" + plain.getPort();
        };
    for (String method : new String[] {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
      redirect(status, origin + "/catch?key=hidden");

      RequestException failure =
          catchThrowableOfType(RequestException.class, () -> client.send(method, url(), CANARY));

      assertThat(failure)
          .hasMessageContaining(target.equals("other host") ? "evil.test" : "localhost");
      assertThat(failure).hasMessageNotContaining("hidden");
      assertThat(failure.status()).isEqualTo(status);
    }
    assertThat(service.getRequestCount()).isEqualTo(5);
    assertThat(elsewhere.getRequestCount()).isZero();
    assertThat(plain.getRequestCount()).isZero();
  }

  @Test
  void aRefusedRedirectSaysWhereItLeads() {
    redirect(302, "http://evil.test/login");

    assertThatThrownBy(() -> client.get(url()))
        .hasMessage(
            "acme.xml:7:3: GET %s: the service redirects (302) to \"http://evil.test\"."
                + " Credentials and data stay with the service's own origin.",
            url());
  }

  @ParameterizedTest
  @CsvSource({
    "POST,301,NOT_DONE", "POST,302,NOT_DONE", "POST,303,UNKNOWN", "POST,307,NOT_DONE",
    "POST,308,NOT_DONE", "PUT,303,UNKNOWN", "PUT,307,NOT_DONE", "PATCH,308,NOT_DONE",
    "DELETE,302,NOT_DONE"
  })
  void onlyAGetFollows(String method, int status, Outcome outcome) {
    redirect(status, "/elsewhere");

    RequestException failure =
        catchThrowableOfType(RequestException.class, () -> client.send(method, url()));

    assertThat(failure)
        .hasMessage(
            "acme.xml:7:3: %s %s: the service redirects (%d) to \"localhost\"."
                + " Only a GET follows one. Is the service's url right?",
            method, url(), status);
    assertThat(failure.outcome()).isEqualTo(outcome);
    assertThat(service.getRequestCount()).isEqualTo(1);
  }

  @Test
  void followsThree() throws Exception {
    redirect(301, "/1");
    redirect(302, "/2");
    redirect(307, "/3");
    service.enqueue(new MockResponse.Builder().body("{}").build());

    assertThat(client.get(url()).status()).isEqualTo(200);
  }

  @Test
  void theFourthFails() {
    for (int i = 0; i < 4; i++) {
      redirect(302, "/again");
    }

    assertThatThrownBy(() -> client.get(url()))
        .hasMessage(
            "acme.xml:7:3: GET %s: the service redirects (302) to \"localhost\"."
                + " It is the fourth in a row. Is the service's url right?",
            url());
    assertThat(service.getRequestCount()).isEqualTo(4);
  }

  @Test
  void aTargetThatIsNoHttpUrlFails() {
    redirect(302, "ftp://files.test/x");

    assertThatThrownBy(() -> client.get(url()))
        .hasMessageEndingWith(
            "the service redirects (302) to no http url. Is the service's url right?");
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 304})
  void otherAnswersOfTheKindAreGiven(int status) throws Exception {
    service.enqueue(
        new MockResponse.Builder().code(status).addHeader("Location", "/elsewhere").build());

    assertThat(client.get(url()).status()).isEqualTo(status);
  }

  @Test
  void aRedirectWithoutATargetIsGiven() throws Exception {
    service.enqueue(new MockResponse.Builder().code(302).build());

    assertThat(client.get(url()).status()).isEqualTo(302);
  }

  private void redirect(int status, String location) {
    service.enqueue(
        new MockResponse.Builder().code(status).addHeader("Location", location).build());
  }

  private String url() {
    return "https://localhost:" + service.getPort() + "/contacts";
  }
}
