package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.crm.CrmWrite;
import io.connectorc.runtime.event.Conflict;
import io.connectorc.runtime.state.Link;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about one pulled version.
 *
 * @param write what the CRM is asked to do; null where it holds all that it should
 * @param before the link so far, null without one
 * @param after the link from now on where nothing is written, null where it stays as it is
 * @param unlink whether the link goes though nothing is written
 * @param settles the CRM id whose create in doubt this version answers, null where it answers none
 * @param resend the CRM id of a record that the push is to look at again, null where there is none
 * @param conflict null where the sides did not both change
 */
record Step<R extends MappedRecord>(
    Incoming<R> in,
    @Nullable CrmWrite write,
    @Nullable Link before,
    @Nullable Link after,
    boolean unlink,
    @Nullable String settles,
    @Nullable String resend,
    @Nullable Conflict conflict) {

  static <R extends MappedRecord> Step<R> unchanged(Incoming<R> in, @Nullable Link link) {
    return new Step<>(in, null, link, null, false, null, null, null);
  }

  /** A version that failed before it came here; it says why. */
  static <R extends MappedRecord> Step<R> refused(Incoming<R> in, @Nullable Link link) {
    return unchanged(in, link);
  }

  static <R extends MappedRecord> Step<R> write(
      Incoming<R> in, CrmWrite write, @Nullable Link before) {
    return new Step<>(in, write, before, null, false, null, null, null);
  }

  static <R extends MappedRecord> Step<R> relink(Incoming<R> in, Link after) {
    return new Step<>(in, null, null, after, false, null, null, null);
  }

  static <R extends MappedRecord> Step<R> unlink(Incoming<R> in) {
    return new Step<>(in, null, null, null, true, null, null, null);
  }

  /** Links a record whose create was in doubt. */
  static <R extends MappedRecord> Step<R> adopt(
      Incoming<R> in, Link after, @Nullable String resend) {
    return new Step<>(in, null, null, after, false, after.crmId(), resend, null);
  }

  Step<R> decided(Conflict decided) {
    return new Step<>(in, write, before, after, unlink, settles, resend, decided);
  }

  Step<R> resending(String crmId) {
    return new Step<>(in, write, before, after, unlink, settles, crmId, conflict);
  }

  /** The CRM record that is linked still where nothing is written; null where none is. */
  @Nullable String linkedCrmId() {
    Link link = after == null ? before : after;
    return link == null || unlink ? null : link.crmId();
  }

  /** The values that the link so far keeps; null where it keeps none, or there is none. */
  @Nullable String keptValues() {
    return before == null ? null : before.values();
  }

  boolean deletes() {
    return write instanceof CrmWrite.Delete;
  }
}
