package io.connectorc.runtime.sync;

import io.connectorc.runtime.event.Counts;
import io.connectorc.runtime.event.RecordOutcome;
import java.util.EnumMap;
import java.util.Map;

/** Counts what one direction does. */
final class Counter {
  private final Map<RecordOutcome, Integer> done = new EnumMap<>(RecordOutcome.class);
  private int failed;

  void done(RecordOutcome outcome) {
    done.merge(outcome, 1, Integer::sum);
  }

  void failed() {
    failed++;
  }

  Counts counts() {
    return new Counts(
        count(RecordOutcome.CREATED),
        count(RecordOutcome.UPDATED),
        count(RecordOutcome.DELETED),
        count(RecordOutcome.UNCHANGED),
        failed,
        count(RecordOutcome.HELD));
  }

  private int count(RecordOutcome outcome) {
    return done.getOrDefault(outcome, 0);
  }
}
