package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.Value;

/**
 * A record of an answer, as it was read.
 *
 * @param id absent, null or a scalar; anything else is no id
 * @param modified what stands at {@code recordmodifiedtime}; absent with {@code @currenttime}
 * @param deleted what stands at {@code recorddeleted}
 * @param values the mapped values
 * @param source its own bytes in the answer
 */
public record ServiceRecord<R extends MappedRecord>(
    Value id, Value modified, Value deleted, R values, Slice source) {
  /** This record with its place in an answer. */
  public ServiceRecord<R> in(Slice slice) {
    return new ServiceRecord<>(id, modified, deleted, values, slice);
  }
}
