package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.connector.Slice;
import io.connectorc.runtime.state.SeenVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pulled version of a record.
 *
 * @param modified the time of the request where the service has none (L11.4)
 * @param record as it was read
 * @param hash of its mapped values
 * @param tries how often it has failed so far; 0 for one that comes from a page
 * @param refusal why its appended fields could not be had (L11.6); null where nothing is amiss
 */
record Incoming<R extends MappedRecord>(
    String id,
    Instant modified,
    boolean deleted,
    ServiceRecord<R> record,
    String hash,
    int tries,
    @Nullable String refusal) {
  R values() {
    return record.values();
  }

  /** The bytes as the service gave them, without appended fields. */
  Slice source() {
    return record.source();
  }

  /** The same version with its appended fields. */
  Incoming<R> with(ServiceRecord<R> appended, String appendedHash) {
    return new Incoming<>(id, modified, deleted, appended, appendedHash, tries, null);
  }

  /** The same version, which lacks its appended fields. */
  Incoming<R> refused(String reason) {
    return new Incoming<>(id, modified, deleted, record, hash, tries, reason);
  }

  SeenVersion version() {
    return new SeenVersion(id, modified);
  }
}
