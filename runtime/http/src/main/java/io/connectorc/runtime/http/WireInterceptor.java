package io.connectorc.runtime.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Stands where a connection is there and the request is about to be written. It marks the request
 * as sent, and takes {@code Retry-After} out of OkHttp's sight: OkHttp would send the request again
 * by itself after a 503 with {@code Retry-After: 0}. The header goes on in the mark, because OkHttp
 * lets nobody set a header to whatever a service may have sent.
 */
final class WireInterceptor implements Interceptor {
  static final String RETRY_AFTER = "Retry-After";

  @Override
  public Response intercept(Chain chain) throws IOException {
    WireMark mark = chain.request().tag(WireMark.class);
    if (mark != null) {
      mark.sent();
    }
    Response response = chain.proceed(chain.request());
    String retryAfter = response.header(RETRY_AFTER);
    if (mark != null && retryAfter != null) {
      mark.putOff(retryAfter);
    }
    return response.newBuilder().removeHeader(RETRY_AFTER).build();
  }
}
