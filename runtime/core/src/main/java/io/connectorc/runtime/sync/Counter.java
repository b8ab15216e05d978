package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.event.Counts;

/** Counts what one direction does. */
final class Counter {
  private int created;
  private int updated;
  private int deleted;
  private int unchanged;
  private int failed;
  private int held;

  void done(PushMode mode) {
    switch (mode) {
      case CREATE -> created++;
      case UPDATE -> updated++;
      case DELETE -> deleted++;
    }
  }

  void unchanged() {
    unchanged++;
  }

  void failed() {
    failed++;
  }

  void held(int changes) {
    held += changes;
  }

  Counts counts() {
    return new Counts(created, updated, deleted, unchanged, failed, held);
  }
}
