package com.acme.sync.classconnector;

import io.connectorc.runtime.connector.LineItems;
import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.value.Value;

/** The mapped values of one record, as the service has them. Immutable. */
public record List(Value list, LineItems<List.ListsItem> lists) implements MappedRecord {
  @Override
  public Value value(int field) {
    return switch (field) {
      case 0 -> this.list;
      case 1 -> this.lists.value(1);
      default -> throw new IndexOutOfBoundsException(field);
    };
  }

  /** The mapped values of one line item, as the service has them. Immutable. */
  public record ListsItem(Value list) implements MappedRecord {
    @Override
    public Value value(int field) {
      return switch (field) {
        case 0 -> this.list;
        default -> throw new IndexOutOfBoundsException(field);
      };
    }
  }
}
