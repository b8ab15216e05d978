package io.connectorc.conformance.service;

import io.connectorc.conformance.casefile.Exchange;
import io.connectorc.conformance.casefile.Exchange.Answer;
import io.connectorc.conformance.check.Difference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okio.ByteString;

/**
 * An HTTP server on the loopback interface that answers as a case says. Requests to any url reach
 * it through the client that {@link #redirect} makes.
 */
public final class ScriptedService implements AutoCloseable {
  // Held here, since a logger without a holder forgets its level. Its lines would show urls.
  private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

  private final MockWebServer server = new MockWebServer();
  private final Redirection redirection;
  private volatile Script script = new Script("", List.of(), false);

  private ScriptedService() throws IOException {
    SERVER_LOG.setLevel(Level.WARNING);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer(request);
          }
        });
    server.setServerSocketFactory(new PromptSockets());
    server.start(InetAddress.getLoopbackAddress(), 0);
    redirection = new Redirection(server.getPort());
  }

  /** Starts a server that expects no request. */
  public static ScriptedService start() {
    try {
      return new ScriptedService();
    } catch (IOException e) {
      throw new UncheckedIOException("no server can be opened on the loopback interface", e);
    }
  }

  /** Sends all that a client sends to this server. */
  public OkHttpClient.Builder redirect(OkHttpClient.Builder client) {
    return client.addInterceptor(redirection);
  }

  /**
   * What comes from now on.
   *
   * @param where the step, for differences
   */
  public void expect(String where, List<Exchange> exchanges, boolean anyOrder) {
    script = new Script(where, exchanges, anyOrder);
  }

  /** What differed since {@link #expect}. */
  public List<Difference> differences() {
    return script.differences();
  }

  private MockResponse answer(RecordedRequest recorded) {
    Redirection.Origin origin = Redirection.origin(recorded.getHeaders());
    ByteString body = recorded.getBody();
    Headers headers = recorded.getHeaders().newBuilder().removeAll(Redirection.HEADER).build();
    ReceivedRequest request =
        new ReceivedRequest(
            recorded.getMethod(),
            origin.url(),
            headers,
            body == null ? "" : body.string(StandardCharsets.UTF_8));
    Answer answer = script.answer(request);
    if (answer instanceof Answer.Whole whole) {
      return whole(whole);
    }
    if (answer == Answer.Fault.TRUNCATED) {
      return new MockResponse.Builder()
          .setHeader("content-type", "application/json")
          .body("{\"results\":[{\"id\":\"cut\"")
          .onResponseBody(new SocketEffect.CloseSocket())
          .build();
    }
    if (answer == Answer.Fault.TIMEOUT) {
      redirection.timeOut(origin);
    }
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
  }

  private static MockResponse whole(Answer.Whole answer) {
    MockResponse.Builder response =
        new MockResponse.Builder().code(answer.status()).body(answer.text());
    for (Map.Entry<String, String> header : answer.headers().entrySet()) {
      response.addHeaderLenient(header.getKey(), header.getValue());
    }
    return response.build();
  }

  @Override
  public void close() {
    server.close();
  }
}
