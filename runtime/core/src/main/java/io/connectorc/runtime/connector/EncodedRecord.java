package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A pushed record in the service's form, ready for a batch.
 *
 * @param record what it was made from
 * @param json the record object as {@code property} left it (L12.2), compact JSON
 */
public record EncodedRecord<R extends MappedRecord>(PushRecord<R> record, String json) {
  /** All record objects of a batch, an array (L9.2). */
  public static Value array(List<? extends EncodedRecord<?>> batch) {
    return new Value.Raw(
        batch.stream().map(EncodedRecord::json).collect(Collectors.joining(",", "[", "]")));
  }
}
