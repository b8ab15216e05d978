package io.connectorc.conformance.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.conformance.casefile.Exchange;
import io.connectorc.conformance.casefile.Exchange.Answer;
import io.connectorc.conformance.casefile.Exchange.Body;
import io.connectorc.conformance.check.Difference;
import io.connectorc.conformance.check.JsonTexts;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScriptedServiceTest {
  private static final String CONTACTS = "https://api.acme.test/contacts?since=0";
  private static final Answer OK = new Answer.Whole(200, Map.of("x-page", "1"), "{}");

  private final ScriptedService service = ScriptedService.start();
  private final OkHttpClient client =
      service.redirect(new OkHttpClient.Builder()).retryOnConnectionFailure(false).build();

  @AfterEach
  void close() {
    service.close();
  }

  private static Exchange exchange(String method, String url, Body body, Answer answer) {
    return new Exchange(7, new Exchange.Request(method, url, Map.of(), body), answer);
  }

  private static Exchange get(String url, Answer answer) {
    return exchange("GET", url, new Body.None(), answer);
  }

  private String send(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      return response.code() + " " + response.header("x-page") + " " + response.body().string();
    }
  }

  private String get(String url) throws IOException {
    return send(new Request.Builder().url(url).build());
  }

  private String post(String url, String body) throws IOException {
    return send(new Request.Builder().url(url).post(RequestBody.create(body, null)).build());
  }

  @Test
  void answersAsScripted() throws IOException {
    service.expect("step 1", List.of(get(CONTACTS, OK)), false);
    assertThat(get(CONTACTS)).isEqualTo("200 1 {}");
    assertThat(service.differences()).isEmpty();
  }

  @Test
  void anotherUrlStandsBesideTheOneExpectedAndEndsTheScript() throws IOException {
    service.expect("step 1", List.of(get(CONTACTS, OK), get(CONTACTS + "&x=1", OK)), false);
    assertThat(get("https://api.acme.test/contacts?since=1")).startsWith("400 ");
    assertThat(get(CONTACTS)).startsWith("400 ");
    assertThat(service.differences())
        .containsExactly(
            new Difference(
                "step 1, exchange 1 (line 7)",
                "requests",
                "GET https://api.acme.test/contacts?since=0\n"
                    + "GET https://api.acme.test/contacts?since=0&x=1",
                "GET https://api.acme.test/contacts?since=1\n"
                    + "GET https://api.acme.test/contacts?since=0"));
  }

  @Test
  void anExchangeThatDoesNotTakePlaceIsADifference() throws IOException {
    service.expect("step 1", List.of(get(CONTACTS, OK), get(CONTACTS, OK)), false);
    get(CONTACTS);
    assertThat(service.differences())
        .containsExactly(
            new Difference(
                "step 1, exchange 2 (line 7)",
                "requests",
                "GET https://api.acme.test/contacts?since=0",
                "(no further request)"));
  }

  @Test
  void aRequestBehindTheScriptIsADifference() throws IOException {
    service.expect("step 1", List.of(), false);
    get(CONTACTS);
    assertThat(service.differences())
        .containsExactly(
            new Difference(
                "step 1",
                "requests",
                "(no further request)",
                "GET https://api.acme.test/contacts?since=0"));
  }

  @Test
  void bodiesAreComparedValueByValue() throws Exception {
    Body body = new Body.Json(JsonTexts.parse("{\"inputs\":[{\"name\":\"Byron\",\"size\":1}]}"));
    service.expect("step 1", List.of(exchange("POST", CONTACTS, body, OK)), false);
    assertThat(post(CONTACTS, "{\"inputs\":[{\"size\":1.0,\"name\":\"Ada\"}]}")).startsWith("200");
    assertThat(service.differences())
        .containsExactly(
            new Difference(
                "step 1, exchange 1 (line 7)",
                "body as JSON, at inputs[0].name",
                "\"Byron\"",
                "\"Ada\""),
            new Difference(
                "step 1, exchange 1 (line 7)", "body as JSON, at inputs[0].size", "1", "1.0"));
  }

  @Test
  void textBodiesAreComparedExactlyAndNoneMeansNone() throws Exception {
    service.expect(
        "step 1",
        List.of(
            exchange("POST", CONTACTS, new Body.Exact("a=1&b=2"), OK),
            exchange("POST", CONTACTS, new Body.None(), OK),
            exchange("POST", CONTACTS, new Body.Json(JsonTexts.parse("{}")), OK)),
        false);
    post(CONTACTS, "a=1&b=3");
    post(CONTACTS, "a");
    post(CONTACTS, "<html>");
    assertThat(service.differences())
        .extracting(d -> d.what() + ": " + d.expected() + " / " + d.actual())
        .containsExactly(
            "body: a=1&b=2 / a=1&b=3", "body: (none) / a", "body as JSON: {} / (no JSON) <html>");
  }

  @Test
  void headersAreThereOrAbsent() throws IOException {
    Exchange.Request request =
        new Exchange.Request(
            "GET",
            CONTACTS,
            Map.of(
                "x-tenant", Optional.of("all"),
                "host", Optional.of("api.acme.test"),
                "authorization", Optional.empty()),
            new Body.Any());
    service.expect(
        "step 1", List.of(new Exchange(7, request, OK), new Exchange(8, request, OK)), false);
    send(new Request.Builder().url(CONTACTS).header("X-Tenant", "all").build());
    send(new Request.Builder().url(CONTACTS).header("Authorization", "Bearer x").build());
    assertThat(service.differences())
        .containsExactlyInAnyOrder(
            new Difference("step 1, exchange 2 (line 8)", "header x-tenant", "all", "(absent)"),
            new Difference(
                "step 1, exchange 2 (line 8)", "header authorization", "(absent)", "Bearer x"));
  }

  @Test
  void anyOrderTakesTheExchangeThatFitsWhole() throws IOException {
    service.expect(
        "step 1",
        List.of(
            exchange("POST", CONTACTS, new Body.Exact("a"), OK),
            exchange("POST", CONTACTS, new Body.Exact("b"), OK),
            get(CONTACTS, OK)),
        true);
    get(CONTACTS);
    post(CONTACTS, "b");
    post(CONTACTS, "a");
    assertThat(service.differences()).isEmpty();
  }

  @Test
  void faultsLookToTheClientAsTheyAre() {
    service.expect(
        "step 1",
        List.of(
            get(CONTACTS, Answer.Fault.TIMEOUT),
            get(CONTACTS, Answer.Fault.RESET),
            get(CONTACTS, Answer.Fault.TRUNCATED)),
        false);
    assertThatThrownBy(() -> get(CONTACTS))
        .isInstanceOf(SocketTimeoutException.class)
        .hasMessage("timeout");
    assertThatThrownBy(() -> get(CONTACTS))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(SocketTimeoutException.class);
    assertThatThrownBy(() -> get(CONTACTS))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("unexpected end of stream");
    assertThat(service.differences()).isEmpty();
  }
}
