package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.connector.ServiceRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Gets the appended fields of pulled versions: a request for each that is no deletion (L11.6). */
final class Appender<R extends MappedRecord, C extends ServiceClient> {
  private static final int AT_ONCE = 4;

  private final Turn<R, C> turn;
  private final AtomicReference<@Nullable Exception> end = new AtomicReference<>();

  Appender(Turn<R, C> turn) {
    this.turn = turn;
  }

  /**
   * The versions in their order; one whose request failed says so and is otherwise as it was.
   *
   * @param token what their page was asked with
   * @throws RequestException if the run is to end, or a wait is too long for it: then none of them
   *     is to be applied (L13.10)
   */
  List<Incoming<R>> append(List<Incoming<R>> versions, Instant token) throws RequestException {
    if (!turn.module().appends()) {
      return versions;
    }
    List<Callable<Incoming<R>>> requests = new ArrayList<>();
    for (Incoming<R> in : versions) {
      if (!in.deleted()) {
        requests.add(() -> appended(in, token));
      }
    }
    List<Incoming<R>> appended = SideBySide.run(requests, AT_ONCE);
    List<Incoming<R>> all = new ArrayList<>();
    int next = 0;
    for (Incoming<R> in : versions) {
      all.add(in.deleted() ? in : appended.get(next++));
    }
    return all;
  }

  private Incoming<R> appended(Incoming<R> in, Instant token) throws Exception {
    Exception over = end.get();
    if (over != null) {
      throw over;
    }
    if (turn.isStopped()) {
      throw new RequestException(Outcome.INTERRUPTED, 0, "not sent, the run is to end.");
    }
    try {
      ServiceRecord<R> record = turn.module().append(turn.client(), token, in.record());
      return in.with(record, turn.versions().hash(record.values()));
    } catch (RequestException e) {
      return switch (e.outcome()) {
        case NOT_DONE, UNKNOWN -> in.refused(Reason.of(e));
        case TRY_LATER, INTERRUPTED -> throw ending(e);
      };
    } catch (RuntimeException e) {
      throw ending(e); // of the store, say, which has lost its lease
    }
  }

  /** Nothing more is sent, whoever was about to: what ends the run is the reason for all. */
  private <E extends Exception> E ending(E e) {
    end.compareAndSet(null, e);
    return e;
  }
}
