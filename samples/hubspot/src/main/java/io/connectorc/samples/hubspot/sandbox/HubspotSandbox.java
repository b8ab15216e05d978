package io.connectorc.samples.hubspot.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.connectorc.samples.hubspot.sandbox.Faults.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A running sandbox. It keeps companies and contacts in memory, and answers searches, batches and
 * single reads as HubSpot does. Thread-safe; closing it ends it.
 */
public final class HubspotSandbox implements AutoCloseable {
  /** The only token that it takes. */
  public static final String TOKEN = "sandbox-token";

  private final ObjectStore companies;
  private final ObjectStore contacts;
  private final Ledger ledger = new Ledger();
  private final Faults faults = new Faults();
  private final AtomicLong requests = new AtomicLong();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final Router router;
  private final HttpServer server;

  private HubspotSandbox(HttpServer server, InstantSource clock) {
    this.server = server;
    AtomicLong ids = new AtomicLong(1000);
    companies = new ObjectStore(ObjectType.COMPANIES, clock, ids);
    contacts = new ObjectStore(ObjectType.CONTACTS, clock, ids);
    router =
        new Router(
            Map.of(ObjectType.COMPANIES, companies, ObjectType.CONTACTS, contacts), ledger, clock);
  }

  /**
   * Starts one at a free port of the loopback address.
   *
   * @param clock gives the times of change
   */
  public static HubspotSandbox start(InstantSource clock) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    HubspotSandbox sandbox = new HubspotSandbox(server, clock);
    server.createContext("/", sandbox::serve);
    server.setExecutor(sandbox.threads);
    server.start();
    return sandbox;
  }

  /** Where it listens, without a slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The companies. */
  public ObjectStore companies() {
    return companies;
  }

  /** The contacts. */
  public ObjectStore contacts() {
    return contacts;
  }

  /** What came over the API so far. */
  public Ledger ledger() {
    return ledger;
  }

  /** Its switches to go wrong. */
  public Faults faults() {
    return faults;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().toString();
      long number = requests.incrementAndGet();
      Fault fault = faults.take();
      ApiAnswer answer = answer(exchange, path, body, fault, number);
      ledger.add(
          new Ledger.Request(exchange.getRequestMethod(), path, answer.status(), answer.records()));
      send(exchange, answer, fault == Fault.TRUNCATED);
    }
  }

  private ApiAnswer answer(
      HttpExchange exchange, String path, byte[] body, @Nullable Fault fault, long number) {
    if (fault == Fault.HTML_ERROR) {
      byte[] page =
          "<html><body>Something went wrong.</body></html>".getBytes(StandardCharsets.UTF_8);
      return new ApiAnswer(500, Map.of("Content-Type", "text/html"), page, 0);
    }
    try {
      if (fault == Fault.RATE_LIMIT) {
        throw ApiException.rateLimit();
      }
      String credential = exchange.getRequestHeaders().getFirst("Authorization");
      if (fault == Fault.UNAUTHORIZED || !("Bearer " + TOKEN).equals(credential)) {
        throw ApiException.unauthorized();
      }
      return router.answer(exchange.getRequestMethod(), path, body, fault);
    } catch (ApiException e) {
      return error(e, number);
    }
  }

  private static ApiAnswer error(ApiException e, long number) {
    ApiAnswer answer =
        ApiAnswer.json(e.status(), ObjectJson.error(e.category(), e.text(), number), 0);
    Map<String, String> headers =
        e.status() == 429
            ? Map.of("Content-Type", "application/json;charset=utf-8", "Retry-After", "0")
            : answer.headers();
    return new ApiAnswer(answer.status(), headers, answer.body(), 0);
  }

  private static void send(HttpExchange exchange, ApiAnswer answer, boolean cut)
      throws IOException {
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    byte[] body = answer.body();
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body, 0, cut ? body.length / 2 : body.length);
    }
  }
}
