package io.connectorc.runtime.connector;

/**
 * A pushed record in the service's form, ready for a batch.
 *
 * @param record what it was made from
 * @param json the record object as {@code property} left it (L12.2), compact JSON
 */
public record EncodedRecord<R extends MappedRecord>(PushRecord<R> record, String json) {}
