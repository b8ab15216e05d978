package io.connectorc.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.connector.Answer;
import io.connectorc.runtime.connector.ExchangeListener.Exchange;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.connector.Transport;
import io.connectorc.runtime.value.Secret;
import io.connectorc.runtime.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceConnectionTest {
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
  void givesStatusHeadersBodyAndTimes() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .code(206)
            .body("{\"results\":[]}")
            .addHeader("X-Total", "1")
            .addHeader("X-Total", "2")
            .addHeader("Date", "Sun, 01 Mar 2026 00:00:05 GMT")
            .build());

    Answer answer = client.get(url("/contacts?since=0"));

    assertThat(answer.status()).isEqualTo(206);
    assertThat(Client.text(answer)).isEqualTo("{\"results\":[]}");
    assertThat(answer.headers()).containsEntry("x-total", "1");
    assertThat(answer.sentAt()).isEqualTo(Client.NOW);
    assertThat(answer.serviceTime()).isEqualTo(Instant.parse("2026-03-01T00:00:05Z"));
    assertThat(server.takeRequest().getTarget()).isEqualTo("/contacts?since=0");
  }

  @Test
  void anAnswerWithoutContentHasAnEmptyBody() throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());

    Answer answer = client.send("DELETE", url("/contacts/1"));

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.serviceTime()).isNull();
  }

  @Test
  void givesTheBodyOfAnError() throws Exception {
    server.enqueue(new MockResponse.Builder().code(400).body("no such filter").build());

    Answer answer = client.get(url("/contacts"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(Client.text(answer)).isEqualTo("no such filter");
  }

  @Test
  void sendsHeadersBodyAndContentTypeAsGiven() throws Exception {
    server.enqueue(new MockResponse.Builder().body("{}").build());

    client.send("POST", url("/contacts"), Map.of("X-Key", "k", "Accept", "application/json"));

    RecordedRequest request = server.takeRequest();
    assertThat(request.getMethod()).isEqualTo("POST");
    assertThat(request.getHeaders().get("x-key")).isEqualTo("k");
    assertThat(request.getHeaders().get("content-type")).isEqualTo("application/json");
    assertThat(request.getBody().utf8()).isEqualTo("{\"a\":1}");
  }

  @Test
  void aContentTypeAmongTheHeadersWins() throws Exception {
    server.enqueue(new MockResponse.Builder().body("{}").build());

    client.send("POST", url("/contacts"), Map.of("content-type", "application/vnd.acme+json"));

    assertThat(server.takeRequest().getHeaders().values("content-type"))
        .containsExactly("application/vnd.acme+json");
  }

  @Test
  void speaksHttp11() throws Exception {
    server.enqueue(new MockResponse.Builder().body("{}").build());

    client.get(url("/"));

    assertThat(server.takeRequest().getVersion()).isEqualTo("HTTP/1.1");
  }

  @Test
  void reportsEachExchangeWithoutItsQuery() throws Exception {
    server.enqueue(new MockResponse.Builder().code(201).body("{ }").build());

    client.send("POST", url("/contacts?key=" + Client.SECRET));

    assertThat(client.exchanges)
        .containsExactly(
            new Exchange(
                "acme.xml:7:3", "POST", url("/contacts"), 201, 1, Duration.ZERO, 7, 3, null));
  }

  @Test
  void aSecretInThePathIsMasked() throws Exception {
    server.enqueue(new MockResponse.Builder().code(200).build());

    client.get(url("/bot" + Client.SECRET + "/contacts"));

    assertThat(client.exchanges.get(0).url()).isEqualTo(url("/bot***/contacts"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pass%20w%C3%B6rd%2F1",
        Client.PASSWORD,
        "YWRhOnBhc3Mgd8O2cmQvMQ==",
        "YWRhOnBhc3Mgd8O2cmQvMQ%3D%3D"
      })
  void whatSignsInIsMaskedInEachOfItsSpellings(String spelling) throws Exception {
    server.enqueue(new MockResponse.Builder().code(200).build());

    client.get(url("/as/" + spelling + "/contacts"));

    assertThat(client.exchanges.get(0).url()).isEqualTo(url("/as/***/contacts"));
  }

  @Test
  void aPlaceholderInPlaceOfAPasswordHidesNoWords() {
    assertThat(Credential.basic(Value.text("key"), Value.text("X")).secrets())
        .containsExactly(Secret.of("a2V5Olg="));
  }

  @Test
  void aUrlThatIsNoneIsRefusedWithoutShowingIt() {
    assertThatThrownBy(() -> client.get("http://[s3cret/contacts"))
        .hasMessage(
            "acme.xml:7:3: the request can't be sent: its url or a header is not well formed."
                + " Is the service's url right?")
        .isInstanceOfSatisfying(
            RequestException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_DONE));
  }

  @Test
  void aRelativeUrlIsRefused() {
    assertThatThrownBy(() -> client.get("contacts"))
        .hasMessage(
            "acme.xml:7:3: the request can't be sent: its url does not begin with http:// or"
                + " https://. Is the service's url right?");
    assertThat(client.exchanges).isEmpty();
  }

  @Test
  void opensATransportOfItsOwnWhereNoneIsGiven() throws Exception {
    server.enqueue(new MockResponse.Builder().body("{}").build());

    try (Client own = new Client(null)) {
      assertThat(own.get(url("/")).status()).isEqualTo(200);
    }
  }

  @Test
  void refusesATransportOfAnotherKind() {
    Transport other = new Transport() {};

    assertThatThrownBy(() -> new Client(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(
            "; generated connectors need an HttpTransport, from HttpTransport.builder().");
  }

  private String url(String path) {
    return "http://localhost:" + server.getPort() + path;
  }
}
