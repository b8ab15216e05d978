package com.acme.sync.hubspot;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.value.Value;

/** The mapped values of one record, as the service has them. Immutable. */
public record Contacts(Value firstname, Value lastname, Value email) implements MappedRecord {
  @Override
  public Value value(int field) {
    return switch (field) {
      case 0 -> this.firstname;
      case 1 -> this.lastname;
      case 2 -> this.email;
      default -> throw new IndexOutOfBoundsException(field);
    };
  }
}
