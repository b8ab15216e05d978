package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.state.Link;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about a CRM change.
 *
 * @param outgoing what is sent; null where nothing is
 * @param reason why the record can't be sent; null where it can
 * @param seen the link from now on, null where it stays
 */
record Verdict<R extends MappedRecord>(
    Kind kind,
    Change change,
    @Nullable Outgoing<R> outgoing,
    @Nullable String reason,
    @Nullable Link seen) {
  enum Kind {
    /** It goes to the service. */
    SEND,
    /** It would, but a value can't be mapped (L10.2). */
    FAILS,
    /** It may not go: its mode is not configured, or its create is in doubt (L12.1, L12.4). */
    HELD,
    /** The service has it already, or never had it. */
    NOTHING,
    /** This very version has failed, and its next try is not due (L13.7). */
    WAITS
  }

  static <R extends MappedRecord> Verdict<R> send(Outgoing<R> outgoing) {
    return new Verdict<>(Kind.SEND, outgoing.change(), outgoing, null, null);
  }

  static <R extends MappedRecord> Verdict<R> fails(Change change, String reason) {
    return new Verdict<>(Kind.FAILS, change, null, reason, null);
  }

  static <R extends MappedRecord> Verdict<R> of(Kind kind, Change change) {
    return new Verdict<>(kind, change, null, null, null);
  }

  static <R extends MappedRecord> Verdict<R> seen(Change change, Link link) {
    return new Verdict<>(Kind.NOTHING, change, null, null, link);
  }

  /** Whether it counts for the limit (L14.1). */
  boolean counts() {
    return kind == Kind.SEND || kind == Kind.FAILS;
  }

  Outgoing<R> toSend() {
    return Objects.requireNonNull(outgoing);
  }

  String why() {
    return Objects.requireNonNull(reason);
  }
}
