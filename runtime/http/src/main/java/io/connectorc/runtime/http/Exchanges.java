package io.connectorc.runtime.http;

import io.connectorc.runtime.connector.Answer;
import io.connectorc.runtime.connector.ExchangeListener;
import io.connectorc.runtime.connector.ExchangeListener.Exchange;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests, follows redirects within their origin (L6.5), reads answers whole. Calls go to
 * OkHttp and not through Retrofit, which would read the bodies of errors without a limit.
 */
final class Exchanges {
  private final HttpTransport transport;
  private final InstantSource clock;
  private final ExchangeListener listener;

  Exchanges(HttpTransport transport, InstantSource clock, ExchangeListener listener) {
    this.transport = transport;
    this.clock = clock;
    this.listener = listener;
  }

  /** One attempt: a request and those that its redirects lead to. */
  Answer send(Request request, RequestSite site, int attempt)
      throws NoAnswerException, RequestException {
    Redirects redirects = new Redirects(site);
    Request next = request;
    for (RequestSite at = site; ; at = site.at(next.url())) {
      Answer answer = exchange(next, at, attempt);
      HttpUrl target = redirects.target(next, answer);
      if (target == null) {
        return answer;
      }
      next = next.newBuilder().url(target).build();
    }
  }

  private Answer exchange(Request request, RequestSite site, int attempt)
      throws NoAnswerException, RequestException {
    WireMark mark = new WireMark();
    Request marked = request.newBuilder().tag(WireMark.class, mark).build();
    Instant sentAt = clock.instant();
    int status = 0;
    long received = 0;
    @Nullable String problem = null;
    try (Response response = transport.client().newCall(marked).execute()) {
      status = response.code();
      mark.answered();
      Answer answer = answer(response, mark, sentAt);
      received = answer.body().length;
      return answer;
    } catch (AnswerTooLongException e) {
      problem = tooLong();
      throw site.failed(Outcome.UNKNOWN, status, problem);
    } catch (IOException e) {
      NoAnswerException failure = Failures.of(e, mark.stage(), request.url());
      problem = failure.getMessage();
      throw failure;
    } catch (RuntimeException e) {
      boolean sent = mark.stage() != WireMark.Stage.CONNECTING;
      problem = Failures.unexpected(e);
      throw site.failed(sent ? Outcome.UNKNOWN : Outcome.NOT_DONE, status, problem);
    } finally {
      Duration took = Duration.between(sentAt, clock.instant());
      listener.exchanged(
          new Exchange(
              site.place(),
              site.method(),
              site.url(),
              status,
              attempt,
              took,
              length(request),
              received,
              problem));
    }
  }

  /** Bytes of the body; those of a connector know how many they are. */
  private static long length(Request request) {
    try {
      return request.body() == null ? 0 : Math.max(0, request.body().contentLength());
    } catch (IOException e) {
      return 0;
    }
  }

  private Answer answer(Response response, WireMark mark, Instant sentAt) throws IOException {
    byte[] body = AnswerBody.read(response, transport.maxResponse());
    @Nullable Instant serviceTime = response.headers().getInstant("Date");
    return new Answer(response.code(), byName(response, mark), body, sentAt, serviceTime);
  }

  private String tooLong() {
    return "the answer is longer than "
        + transport.maxResponse()
        + " bytes. Ask for smaller pages, or raise the transport's maxResponse.";
  }

  private static Map<String, String> byName(Response response, WireMark mark) {
    Headers headers = response.headers();
    Map<String, String> byName = new LinkedHashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      byName.putIfAbsent(headers.name(i).toLowerCase(Locale.ROOT), headers.value(i));
    }
    String retryAfter = mark.retryAfter();
    if (retryAfter != null) {
      byName.put(WireInterceptor.RETRY_AFTER.toLowerCase(Locale.ROOT), retryAfter);
    }
    return byName;
  }
}
