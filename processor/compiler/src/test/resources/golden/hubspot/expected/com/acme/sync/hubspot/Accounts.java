package com.acme.sync.hubspot;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.value.Value;

/** The mapped values of one record, as the service has them. Immutable. */
public record Accounts(Value accountname, Value website, Value phone) implements MappedRecord {
  @Override
  public Value value(int field) {
    return switch (field) {
      case 0 -> this.accountname;
      case 1 -> this.website;
      case 2 -> this.phone;
      default -> throw new IndexOutOfBoundsException(field);
    };
  }
}
