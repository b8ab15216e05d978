package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;

/**
 * A change that is to be sent.
 *
 * @param values as mapped; of a delete, those last synced (L12.2)
 * @param hash of the values
 */
record Outgoing<R extends MappedRecord>(PushMode mode, Change change, R values, String hash) {
  PushRecord<R> record() {
    return new PushRecord<>(change.crmId(), change.serviceId(), values);
  }
}
