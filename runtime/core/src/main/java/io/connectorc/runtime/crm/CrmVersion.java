package io.connectorc.runtime.crm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the CRM has under an id. */
public sealed interface CrmVersion {
  String id();

  /** A record that is there. */
  record Live(CrmRecord record) implements CrmVersion {
    @Override
    public String id() {
      return record.id();
    }
  }

  /**
   * A record that was deleted: the sync deletes its counterpart. A record that only went out of
   * sight, by a change of owner or of rights say, is none: a gateway does not tell it at all, and
   * gives it as it was last when it is asked for.
   *
   * @param at when; null where the CRM does not tell
   */
  record Deleted(String id, @Nullable Instant at) implements CrmVersion {}
}
