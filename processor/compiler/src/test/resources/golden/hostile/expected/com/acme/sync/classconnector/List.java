package com.acme.sync.classconnector;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.value.Value;

/** The mapped values of one record, as the service has them. Immutable. */
public record List(Value list) implements MappedRecord {
  @Override
  public Value value(int field) {
    return switch (field) {
      case 0 -> this.list;
      default -> throw new IndexOutOfBoundsException(field);
    };
  }
}
