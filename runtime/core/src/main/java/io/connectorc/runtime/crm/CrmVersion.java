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
   * A record that was deleted, or that the sync may no longer see.
   *
   * @param at when; null where the CRM does not tell
   */
  record Deleted(String id, @Nullable Instant at) implements CrmVersion {}
}
