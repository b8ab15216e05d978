package io.connectorc.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.net.SocketFactory;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request that never left was not done, and may be sent again by whoever wants to. */
class ConnectionFailuresTest {
  @Test
  void refused() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    String url = "http://127.0.0.1:" + port + "/contacts";

    RequestException failure = failure(url, UnaryOperator.identity());

    assertThat(failure)
        .hasMessage(
            "acme.xml:7:3: POST %s: \"127.0.0.1:%d\" refuses the connection."
                + " Is the service up, and its url right?",
            url, port);
  }

  @Test
  void unknownHost() {
    RequestException failure =
        failure(
            "https://api.acme.test/contacts",
            http ->
                http.dns(
                    host -> {
                      throw new UnknownHostException(host);
                    }));

    assertThat(failure)
        .hasMessage(
            "acme.xml:7:3: POST https://api.acme.test/contacts: the host \"api.acme.test\" is not"
                + " known. Is the service's url right?");
  }

  @Test
  void noConnectionInTime() {
    RequestException failure = failing(new SocketTimeoutException("connect timed out"));

    assertThat(failure)
        .hasMessage(
            "acme.xml:7:3: POST https://api.acme.test/contacts: no connection to"
                + " \"api.acme.test:443\" in time. Is the service's url right?");
  }

  @Test
  void noRoute() {
    RequestException failure = failing(new NoRouteToHostException("no route"));

    assertThat(failure)
        .hasMessage(
            "acme.xml:7:3: POST https://api.acme.test/contacts: there is no way to"
                + " \"api.acme.test:443\". Is the service's url right?");
  }

  @Test
  void httpsToAPortThatSpeaksHttp() throws Exception {
    try (FaultServer plain = FaultServer.greeting("HTTP/1.1 400 Bad Request\r\n\r\n")) {
      String url = "https://127.0.0.1:" + plain.port() + "/contacts";

      RequestException failure = failure(url, UnaryOperator.identity());

      assertThat(failure)
          .hasMessage(
              "acme.xml:7:3: POST %s: \"127.0.0.1:%d\" makes no secure connection."
                  + " Is the service's url right (http or https, port)?",
              url, plain.port());
    }
  }

  @Test
  void aCertificateThatNobodyTrusts(@TempDir Path folder) throws Exception {
    try (MockWebServer secure = secure(Tls.make(folder))) {
      String url = "https://localhost:" + secure.getPort() + "/contacts";

      RequestException failure = failure(url, UnaryOperator.identity());

      assertThat(failure)
          .hasMessage(
              "acme.xml:7:3: POST %s: the certificate of \"localhost:%d\" is not trusted."
                  + " Is the service's url right?",
              url, secure.getPort());
    }
  }

  @Test
  void aCertificateForAnotherHost(@TempDir Path folder) throws Exception {
    Tls tls = Tls.make(folder);
    try (MockWebServer secure = secure(tls)) {
      String url = "https://api.acme.test:" + secure.getPort() + "/contacts";

      RequestException failure =
          failure(
              url,
              http ->
                  http.sslSocketFactory(tls.sockets(), tls.trust())
                      .dns(host -> List.of(InetAddress.getLoopbackAddress())));

      assertThat(failure)
          .hasMessage(
              "acme.xml:7:3: POST %s: the certificate of \"api.acme.test:%d\" is not for"
                  + " \"api.acme.test\". Is the service's url right?",
              url, secure.getPort());
    }
  }

  private static MockWebServer secure(Tls tls) throws IOException {
    MockWebServer server = new MockWebServer();
    server.useHttps(tls.sockets());
    server.start();
    return server;
  }

  private static RequestException failing(IOException cause) {
    return failure(
        "https://api.acme.test/contacts",
        http ->
            http.dns(host -> List.of(InetAddress.getLoopbackAddress()))
                .socketFactory(new FailingSockets(cause)));
  }

  private static RequestException failure(String url, UnaryOperator<OkHttpClient.Builder> change) {
    try (Client client = new Client(HttpTransport.builder().customize(change).build())) {
      RequestException failure =
          catchThrowableOfType(RequestException.class, () -> client.send("POST", url));
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_DONE);
      assertThat(failure.status()).isZero();
      assertThat(client.waits).isEmpty();
      return failure;
    }
  }

  /** Sockets that fail to connect. */
  private static final class FailingSockets extends SocketFactory {
    private final IOException cause;

    FailingSockets(IOException cause) {
      this.cause = cause;
    }

    @Override
    public Socket createSocket() {
      return new Socket() {
        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
          throw cause;
        }
      };
    }

    @Override
    public Socket createSocket(String host, int port) {
      return createSocket();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
      return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
      return createSocket();
    }
  }
}
