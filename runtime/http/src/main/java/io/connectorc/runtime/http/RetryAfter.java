package io.connectorc.runtime.http;

import io.connectorc.runtime.connector.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Headers;

/** Reads {@code Retry-After}: seconds or a date (RFC 9110). What is neither is as good as none. */
final class RetryAfter {
  private static final String NAME = WireInterceptor.RETRY_AFTER;

  /** More digits than any wait in seconds that makes sense. */
  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /** The time to wait from now on, zero for a date in the past; empty where none is asked for. */
  static Optional<Duration> of(Answer answer, Instant ourNow) {
    String text = answer.headers().get(NAME.toLowerCase(Locale.ROOT));
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String bare = text.strip();
    return bare.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(seconds(bare))
        : until(bare, answer.serviceTime() == null ? ourNow : answer.serviceTime());
  }

  private static Duration seconds(String digits) {
    String number = digits.replaceFirst("^0+(?=.)", "");
    return Duration.ofSeconds(
        number.length() > MOST_DIGITS ? Integer.MAX_VALUE : Long.parseLong(number));
  }

  /** A date of the service's is compared with its own clock, where it shows it. */
  private static Optional<Duration> until(String date, Instant now) {
    return Optional.ofNullable(unchecked(date).getInstant(NAME))
        .map(then -> then.isBefore(now) ? Duration.ZERO : Duration.between(now, then));
  }

  /** A service may send characters that OkHttp would not let us send. */
  private static Headers unchecked(String value) {
    return new Headers.Builder().addUnsafeNonAscii(NAME, value).build();
  }
}
