package io.connectorc.runtime.sync;

import io.connectorc.runtime.crm.CrmVersion;
import io.connectorc.runtime.state.Link;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A CRM record that changed, as far as the push knows it.
 *
 * @param link null where it has no counterpart
 * @param modified null for a deletion whose time the CRM does not tell
 * @param kept whether the record is kept from an earlier failure
 * @param waiting whether a pulled version of it is kept, which this change is later than
 * @param tries how often this version has failed before
 */
record Change(
    String crmId,
    @Nullable Link link,
    @Nullable Instant modified,
    boolean kept,
    boolean waiting,
    int tries) {

  @Nullable String serviceId() {
    return link == null ? null : link.serviceId();
  }

  static @Nullable Instant modified(CrmVersion version) {
    return version instanceof CrmVersion.Live live
        ? live.record().modified()
        : ((CrmVersion.Deleted) version).at();
  }
}
