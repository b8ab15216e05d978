package com.acme.sync.crmone;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.value.Value;

/** The mapped values of one record, as the service has them. Immutable. */
public record Contacts(Value firstname, Value lastname, Value email, Value phone, Value birthday,
    Value score, Value tags, Value leadsource, Value address) implements MappedRecord {
  @Override
  public Value value(int field) {
    return switch (field) {
      case 0 -> this.firstname;
      case 1 -> this.lastname;
      case 2 -> this.email;
      case 3 -> this.phone;
      case 4 -> this.birthday;
      case 5 -> this.score;
      case 6 -> this.tags;
      case 7 -> this.leadsource;
      case 8 -> this.address;
      default -> throw new IndexOutOfBoundsException(field);
    };
  }
}
