package com.acme.sync.vault;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.value.Value;

/** The mapped values of one record, as the service has them. Immutable. */
public record Contacts(Value lastname) implements MappedRecord {
  @Override
  public Value value(int field) {
    return switch (field) {
      case 0 -> this.lastname;
      default -> throw new IndexOutOfBoundsException(field);
    };
  }
}
