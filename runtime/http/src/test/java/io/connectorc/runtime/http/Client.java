package io.connectorc.runtime.http;

import io.connectorc.runtime.connector.Answer;
import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.ExchangeListener.Exchange;
import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.Secrets;
import io.connectorc.runtime.connector.SystemSettings;
import io.connectorc.runtime.connector.TokenSource;
import io.connectorc.runtime.connector.Transport;
import io.connectorc.runtime.value.Value;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HeaderMap;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/**
 * A generated client in small: one method per HTTP method, with a record of waits and exchanges.
 */
final class Client implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  static final String SECRET = "s3cret";
  static final String PASSWORD = "pass wörd/1";

  /** As a random long, a random double of exactly 0.5. */
  private static final long HALF = Long.MIN_VALUE;

  final List<Duration> waits = new ArrayList<>();
  final List<Exchange> exchanges = new ArrayList<>();

  private final ServiceConnection connection;
  private final @Nullable Transport transport;
  private final Api api;

  /** The shape of generated interfaces. */
  public interface Api {
    @Streaming
    @GET
    Call<ResponseBody> get(@Url String url, @HeaderMap Map<String, String> headers);

    @Streaming
    @DELETE
    Call<ResponseBody> delete(@Url String url, @HeaderMap Map<String, String> headers);

    @Streaming
    @POST
    Call<ResponseBody> post(
        @Url String url, @HeaderMap Map<String, String> headers, @Body RequestBody body);

    @Streaming
    @PUT
    Call<ResponseBody> put(
        @Url String url, @HeaderMap Map<String, String> headers, @Body RequestBody body);

    @Streaming
    @PATCH
    Call<ResponseBody> patch(
        @Url String url, @HeaderMap Map<String, String> headers, @Body RequestBody body);
  }

  Client(@Nullable Transport transport) {
    this(transport, LONGEST_WAIT);
  }

  Client(@Nullable Transport transport, Duration longestWait) {
    this.transport = transport;
    this.connection =
        ServiceConnection.open(
            new ConnectorContext(
                new Settings(),
                new Secrets(List.of(SECRET)),
                TokenSource.NONE,
                transport,
                () -> NOW,
                waits::add,
                () -> HALF,
                longestWait,
                exchanges::add),
            Credential.basic(Value.text("ada"), Value.text(PASSWORD)));
    this.api = connection.create(Api.class);
  }

  static Client ofDefaults() {
    return new Client(HttpTransport.builder().build());
  }

  Answer send(String method, String url) throws RequestException {
    return send(method, url, Map.of());
  }

  Answer send(String method, String url, Map<String, String> headers) throws RequestException {
    boolean safe = !method.equals("POST") && !method.equals("PATCH");
    return send(method, url, headers, safe ? Repeat.SAFE : Repeat.ONLY_IF_ASKED);
  }

  Answer send(String method, String url, Map<String, String> headers, Repeat repeat)
      throws RequestException {
    RequestBody body = Bodies.json("{\"a\":1}", "application/json");
    Call<ResponseBody> call =
        switch (method) {
          case "GET" -> api.get(url, headers);
          case "DELETE" -> api.delete(url, headers);
          case "POST" -> api.post(url, headers, body);
          case "PUT" -> api.put(url, headers, body);
          case "PATCH" -> api.patch(url, headers, body);
          default -> throw new IllegalArgumentException(method);
        };
    return connection.send("acme.xml", new Place(7, 3), call, repeat);
  }

  Answer get(String url) throws RequestException {
    return send("GET", url);
  }

  static String text(Answer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    connection.close();
    if (transport instanceof HttpTransport http) {
      http.close();
    }
  }

  private record Settings() implements ConnectorSettings {
    @Override
    public List<String> missing() {
      return List.of();
    }

    @Override
    public SystemSettings system() {
      return SystemSettings.DEFAULT;
    }

    @Override
    public List<String> secrets() {
      return List.of(SECRET);
    }

    @Override
    public Map<String, String> preSync() {
      return Map.of();
    }
  }
}
