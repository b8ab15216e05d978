package com.acme.sync.classconnector;

import io.connectorc.runtime.connector.LineItems;
import io.connectorc.runtime.connector.MappedRecord;

/** The mapped values of one record, as the service has them. Immutable. */
public record Value(io.connectorc.runtime.value.Value value,
    io.connectorc.runtime.value.Value values, io.connectorc.runtime.value.Value record_,
    io.connectorc.runtime.value.Value recordId, io.connectorc.runtime.value.Value field,
    io.connectorc.runtime.value.Value int_, io.connectorc.runtime.value.Value hashCode_,
    io.connectorc.runtime.value.Value i, LineItems<Value.PulledItem> pulled,
    LineItems<Value.TheLineItemsItem> theLineItems,
    LineItems<Value.ClassItem> class_) implements MappedRecord {
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
      case 8 -> this.pulled.value(4);
      case 9 -> this.theLineItems.value(1);
      case 10 -> this.class_.value(1);
      default -> throw new IndexOutOfBoundsException(field);
    };
  }

  /** The mapped values of one line item, as the service has them. Immutable. */
  public record PulledItem(io.connectorc.runtime.value.Value value,
      io.connectorc.runtime.value.Value item, io.connectorc.runtime.value.Value record_,
      io.connectorc.runtime.value.Value whole) implements MappedRecord {
    @Override
    public io.connectorc.runtime.value.Value value(int field) {
      return switch (field) {
        case 0 -> this.value;
        case 1 -> this.item;
        case 2 -> this.record_;
        case 3 -> this.whole;
        default -> throw new IndexOutOfBoundsException(field);
      };
    }
  }

  /** The mapped values of one line item, as the service has them. Immutable. */
  public record TheLineItemsItem(
      io.connectorc.runtime.value.Value hashCode_) implements MappedRecord {
    @Override
    public io.connectorc.runtime.value.Value value(int field) {
      return switch (field) {
        case 0 -> this.hashCode_;
        default -> throw new IndexOutOfBoundsException(field);
      };
    }
  }

  /** The mapped values of one line item, as the service has them. Immutable. */
  public record ClassItem(io.connectorc.runtime.value.Value in) implements MappedRecord {
    @Override
    public io.connectorc.runtime.value.Value value(int field) {
      return switch (field) {
        case 0 -> this.in;
        default -> throw new IndexOutOfBoundsException(field);
      };
    }
  }
}
