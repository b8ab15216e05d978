package io.connectorc.runtime.http;

import io.connectorc.runtime.connector.Transport;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * The HTTP client that the connections of a process share. One attempt is one request on the wire:
 * OkHttp repeats nothing and follows nothing by itself. Thread-safe.
 */
public final class HttpTransport implements Transport, AutoCloseable {
  private final OkHttpClient client;
  private final long maxResponse;

  private HttpTransport(OkHttpClient client, long maxResponse) {
    this.client = client;
    this.maxResponse = maxResponse;
  }

  /** Starts with the defaults that {@link Builder} names. */
  public static Builder builder() {
    return new Builder();
  }

  OkHttpClient client() {
    return client;
  }

  /** Bytes of a decompressed body that are read at most. */
  long maxResponse() {
    return maxResponse;
  }

  /** Closes idle connections and ends the client's threads. */
  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  /** Makes a transport; a method that is not called leaves its default. */
  public static final class Builder {
    /**
     * Short, because a server that drops an idle connection just as a create is written to it
     * leaves the create's outcome unknown.
     */
    private static final long IDLE_SECONDS = 15;

    private static final int IDLE_CONNECTIONS = 5;

    private UnaryOperator<OkHttpClient.Builder> customizer = UnaryOperator.identity();
    private Duration callTimeout = Duration.ofSeconds(60);
    private Duration connectTimeout = Duration.ofSeconds(10);
    private long maxResponse = 50L * 1024 * 1024;

    private Builder() {}

    /**
     * Changes the OkHttp client: proxy, trust, HTTP version, interceptors (default: nothing).
     * Redirects and repeats of OkHttp's own stay off whatever it says.
     */
    public Builder customize(UnaryOperator<OkHttpClient.Builder> change) {
      customizer = change;
      return this;
    }

    /** The longest time from the first byte sent to the last one read (default: 60 s). */
    public Builder callTimeout(Duration time) {
      callTimeout = time;
      return this;
    }

    /** The longest time for a connection to be made (default: 10 s). */
    public Builder connectTimeout(Duration time) {
      connectTimeout = time;
      return this;
    }

    /** The most bytes of a body, counted when decompressed (default: 50 MiB). */
    public Builder maxResponse(long bytes) {
      maxResponse = bytes;
      return this;
    }

    /** Makes it. */
    public HttpTransport build() {
      OkHttpClient.Builder client = customizer.apply(defaults());
      client.followRedirects(false).followSslRedirects(false).retryOnConnectionFailure(false);
      client.networkInterceptors().add(0, new WireInterceptor());
      return new HttpTransport(client.build(), maxResponse);
    }

    /** Read and write have no limit of their own: the call's covers them, also for a slow drip. */
    private OkHttpClient.Builder defaults() {
      return new OkHttpClient.Builder()
          .protocols(List.of(Protocol.HTTP_1_1))
          .socketFactory(new NoDelaySocketFactory())
          .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
          .callTimeout(callTimeout)
          .connectTimeout(connectTimeout)
          .readTimeout(Duration.ZERO)
          .writeTimeout(Duration.ZERO);
    }
  }
}
