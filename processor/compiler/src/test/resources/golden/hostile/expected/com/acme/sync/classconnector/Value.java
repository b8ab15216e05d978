package com.acme.sync.classconnector;

import io.connectorc.runtime.connector.MappedRecord;

/** The mapped values of one record, as the service has them. Immutable. */
public record Value(io.connectorc.runtime.value.Value value,
    io.connectorc.runtime.value.Value values, io.connectorc.runtime.value.Value record_,
    io.connectorc.runtime.value.Value recordId, io.connectorc.runtime.value.Value field,
    io.connectorc.runtime.value.Value int_, io.connectorc.runtime.value.Value hashCode_,
    io.connectorc.runtime.value.Value i) implements MappedRecord {
  @Override
  public io.connectorc.runtime.value.Value value(int field) {
    return switch (field) {
      case 0 -> this.value;
      case 1 -> this.values;
      case 2 -> this.record_;
      case 3 -> this.recordId;
      case 4 -> this.field;
      case 5 -> this.int_;
      case 6 -> this.hashCode_;
      case 7 -> this.i;
      default -> throw new IndexOutOfBoundsException(field);
    };
  }
}
