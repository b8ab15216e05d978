package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.Value;

/**
 * The mapped values of one record as the service has them; a generated record implements it.
 * Immutable.
 */
public interface MappedRecord {
  /** The value of a field by its number; {@link Value.Absent} where the record lacks it. */
  Value value(int field);
}
