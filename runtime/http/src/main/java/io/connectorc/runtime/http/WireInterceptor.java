package io.connectorc.runtime.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Stands where a connection is there and the request is about to be written. It marks the request
 * as sent, and moves {@code Retry-After} out of OkHttp's sight: OkHttp would send the request again
 * by itself after a 503 with {@code Retry-After: 0}.
 */
final class WireInterceptor implements Interceptor {
  static final String RETRY_AFTER = "Retry-After";
  private static final String MOVED = "Connectorc-Retry-After";

  @Override
  public Response intercept(Chain chain) throws IOException {
    WireMark mark = chain.request().tag(WireMark.class);
    if (mark != null) {
      mark.sent();
    }
    Response response = chain.proceed(chain.request());
    String retryAfter = response.header(RETRY_AFTER);
    Response.Builder moved = response.newBuilder().removeHeader(MOVED).removeHeader(RETRY_AFTER);
    return (retryAfter == null ? moved : moved.header(MOVED, retryAfter)).build();
  }

  /** The header that {@code intercept} moved away; null where there was none. */
  static @Nullable String retryAfter(Response response) {
    return response.header(MOVED);
  }

  /** The name under which a header of a response came. */
  static String original(String name) {
    return name.equalsIgnoreCase(MOVED) ? RETRY_AFTER : name;
  }
}
