package com.acme.sync.crmone;

import io.connectorc.runtime.connector.LineItems;
import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.value.Value;

/** The mapped values of one record, as the service has them. Immutable. */
public record Accounts(Value accountname, LineItems<Accounts.LineitemsItem> lineitems,
    LineItems<Accounts.TaxesItem> taxes) implements MappedRecord {
  @Override
  public Value value(int field) {
    return switch (field) {
      case 0 -> this.accountname;
      case 1 -> this.lineitems.value(4);
      case 2 -> this.taxes.value(1);
      default -> throw new IndexOutOfBoundsException(field);
    };
  }

  /** The mapped values of one line item, as the service has them. Immutable. */
  public record LineitemsItem(Value productid, Value listprice, Value quantity,
      Value shipped) implements MappedRecord {
    @Override
    public Value value(int field) {
      return switch (field) {
        case 0 -> this.productid;
        case 1 -> this.listprice;
        case 2 -> this.quantity;
        case 3 -> this.shipped;
        default -> throw new IndexOutOfBoundsException(field);
      };
    }
  }

  /** The mapped values of one line item, as the service has them. Immutable. */
  public record TaxesItem(Value rate) implements MappedRecord {
    @Override
    public Value value(int field) {
      return switch (field) {
        case 0 -> this.rate;
        default -> throw new IndexOutOfBoundsException(field);
      };
    }
  }
}
