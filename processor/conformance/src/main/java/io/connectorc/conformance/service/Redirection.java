package io.connectorc.conformance.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends every call to the scripted server and tells it the url that was asked for. An answer that
 * never comes is told at once as the client would tell it at its deadline, so that nobody waits.
 */
final class Redirection implements Interceptor {
  /** Bears a call's number and url on the wire; the server takes it away. */
  static final String HEADER = "connectorc-origin";

  private final int port;
  private final AtomicInteger calls = new AtomicInteger();
  private final Set<Integer> timedOut = ConcurrentHashMap.newKeySet();

  Redirection(int port) {
    this.port = port;
  }

  /**
   * Where a request wanted to go.
   *
   * @param call its number
   */
  record Origin(int call, String url) {}

  static Origin origin(Headers headers) {
    String[] parts = Objects.requireNonNullElse(headers.get(HEADER), "0 (no url)").split(" ", 2);
    return new Origin(Integer.parseInt(parts[0]), parts[1]);
  }

  void timeOut(Origin origin) {
    timedOut.add(origin.call());
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    int call = calls.incrementAndGet();
    try {
      // The answer keeps the request that was asked for: relative redirects count from there.
      return chain.proceed(redirected(request, call)).newBuilder().request(request).build();
    } catch (IOException e) {
      if (timedOut.contains(call)) {
        SocketTimeoutException timeout = new SocketTimeoutException("timeout");
        timeout.initCause(e);
        throw timeout;
      }
      throw e;
    }
  }

  private Request redirected(Request request, int call) {
    HttpUrl url = request.url();
    HttpUrl here =
        url.newBuilder()
            .scheme("http")
            .host(InetAddress.getLoopbackAddress().getHostAddress())
            .port(port)
            .build();
    Request.Builder redirected = request.newBuilder().url(here).header(HEADER, call + " " + url);
    if (request.header("host") == null) {
      boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
      redirected.header("host", usual ? url.host() : url.host() + ":" + url.port());
    }
    return redirected.build();
  }
}
