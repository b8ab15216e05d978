package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.KeptRecord;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pulled versions that are kept: told again by a page, they wait for their next try (L13.7). */
final class WaitingVersions<R extends MappedRecord> {
  private final Turn<R, ?> turn;
  private final PageReader<R> reader;

  WaitingVersions(Turn<R, ?> turn, PageReader<R> reader) {
    this.turn = turn;
    this.reader = reader;
  }

  /** What of a page does not wait. */
  List<Incoming<R>> leftOutOf(List<Incoming<R>> page) {
    Map<String, KeptRecord> kept =
        turn.ledger().kept(Direction.PULL, page.stream().map(Incoming::id).toList());
    return kept.isEmpty()
        ? page
        : page.stream().filter(in -> !isSame(in, kept.get(in.id()))).toList();
  }

  private boolean isSame(Incoming<R> in, @Nullable KeptRecord kept) {
    if (kept == null) {
      return false;
    }
    // Without times of its own a version bears that of its request, which tells nothing.
    if (turn.module().info().timed() && !in.modified().equals(kept.modified())) {
      return false;
    }
    try {
      Incoming<R> before = reader.reread(kept);
      return before.deleted() == in.deleted() && before.hash().equals(in.hash());
    } catch (RequestException e) {
      return false;
    }
  }
}
