package io.connectorc.runtime.http;

import io.connectorc.runtime.connector.Answer;
import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Sends one request until it is answered or has been repeated often enough (L13.10). */
final class Repeats {
  private static final int MOST = 5;
  private static final Duration FIRST_BACKOFF = Duration.ofSeconds(1);
  private static final Set<Integer> TRANSIENT = Set.of(408, 429, 502, 503, 504);
  private static final Set<Integer> PUT_OFF = Set.of(429, 503);

  /** Answers behind which the request may have been done all the same (L12.4). */
  private static final Set<Integer> IN_DOUBT = Set.of(408, 502, 504);

  private final ConnectorContext context;
  private final RequestSite site;
  private final Repeat repeat;
  private boolean inDoubt;

  /** One sending of a request. */
  @FunctionalInterface
  interface Attempt {
    /** Sends it for the first, second, ... time; {@code number} counts from 1. */
    Answer send(int number) throws NoAnswerException, RequestException;
  }

  Repeats(ConnectorContext context, RequestSite site, Repeat repeat) {
    this.context = context;
    this.site = site;
    this.repeat = repeat;
  }

  Answer run(Attempt attempt) throws RequestException {
    for (int number = 1; ; number++) {
      checkInterrupt();
      Optional<Duration> wait;
      try {
        Answer answer = attempt.send(number);
        wait = number > MOST ? Optional.empty() : waitAfter(answer, number);
        if (wait.isEmpty()) {
          return inDoubt ? answer.behindDoubt() : answer;
        }
      } catch (NoAnswerException failure) {
        inDoubt |= failure.sent();
        if (number > MOST || repeat == Repeat.ONLY_IF_ASKED) {
          throw failed(failure, number);
        }
        wait = Optional.of(backoff(number));
      }
      await(wait.get());
    }
  }

  /** Empty where the answer is the last one. */
  private Optional<Duration> waitAfter(Answer answer, int number) throws RequestException {
    if (PUT_OFF.contains(answer.status())) {
      Optional<Duration> asked = RetryAfter.of(answer, context.clock().instant());
      if (asked.isPresent()) {
        return Optional.of(allowed(asked.get(), answer.status(), number));
      }
    }
    if (repeat == Repeat.ONLY_IF_ASKED || !TRANSIENT.contains(answer.status())) {
      return Optional.empty();
    }
    inDoubt |= IN_DOUBT.contains(answer.status());
    return Optional.of(backoff(number));
  }

  private Duration allowed(Duration asked, int status, int number) throws RequestException {
    if (asked.compareTo(context.longestWait()) > 0) {
      throw site.failed(
          unsent(Outcome.TRY_LATER),
          status,
          "the service answers "
              + status
              + " and asks for a wait of "
              + asked.toSeconds()
              + " s, longer than the "
              + context.longestWait().toSeconds()
              + " s that a run waits. A later run goes on here.");
    }
    return asked.isZero() ? backoff(number) : asked;
  }

  /** Exponential with full jitter, so that many clients don't come back at once. */
  private Duration backoff(int number) {
    Duration ceiling = FIRST_BACKOFF.multipliedBy(1L << (number - 1));
    Duration most = ceiling.compareTo(context.longestWait()) > 0 ? context.longestWait() : ceiling;
    return Duration.ofNanos((long) (jitter() * most.toNanos()));
  }

  /** Most generators are for one thread, and requests run beside each other. */
  private double jitter() {
    RandomGenerator random = context.random();
    synchronized (random) {
      return random.nextDouble();
    }
  }

  private RequestException failed(NoAnswerException failure, int number) {
    String what = String.valueOf(failure.getMessage());
    return site.failed(
        inDoubt ? Outcome.UNKNOWN : Outcome.NOT_DONE,
        0,
        number == 1 ? what : what + " (" + number + " attempts)");
  }

  private void await(Duration wait) throws RequestException {
    try {
      context.waiter().await(wait);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void checkInterrupt() throws RequestException {
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
  }

  private RequestException interrupted() {
    return site.failed(unsent(Outcome.INTERRUPTED), 0, "not sent, the run is to end.");
  }

  /** What is not sent again may have been done before, which only matters where it creates. */
  private Outcome unsent(Outcome otherwise) {
    return inDoubt && repeat == Repeat.SAFE_CREATE ? Outcome.UNKNOWN : otherwise;
  }
}
