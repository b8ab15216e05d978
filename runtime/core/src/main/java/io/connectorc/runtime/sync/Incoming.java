package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.Slice;
import io.connectorc.runtime.state.SeenVersion;
import java.time.Instant;

/**
 * A pulled version of a record.
 *
 * @param modified the time of the request where the service has none (L11.4)
 * @param hash of its mapped values
 * @param tries how often it has failed so far; 0 for one that comes from a page
 */
record Incoming<R extends MappedRecord>(
    String id, Instant modified, boolean deleted, R values, String hash, Slice source, int tries) {
  SeenVersion version() {
    return new SeenVersion(id, modified);
  }
}
