package com.acme.sync.crmone;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.connector.CrmLineItem;
import io.connectorc.runtime.connector.CrmLineItems;
import io.connectorc.runtime.connector.DuplicateMemberException;
import io.connectorc.runtime.connector.LineItems;
import io.connectorc.runtime.connector.LineItemsReader;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RecordException;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.connector.Slice;
import io.connectorc.runtime.value.DatePattern;
import io.connectorc.runtime.value.Expressions;
import io.connectorc.runtime.value.Formats;
import io.connectorc.runtime.value.Json;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.io.IOException;
import java.util.List;

/** Turns records of one module into the service's form and back. */
final class AccountsMapper {
  private static final DatePattern DATE_PATTERN = DatePattern.of("d.m.Y");

  private AccountsMapper() {}

  /** Reads a record, from its start to its end. */
  static ServiceRecord<Accounts> pulled(JsonParser in) throws IOException {
    return new PulledReader().record(in);
  }

  /** Reads a record, from its start to its end. */
  static ServiceRecord<Accounts> created(JsonParser in) throws IOException {
    return new CreatedReader().record(in);
  }

  /** A record of the service's values. */
  static Accounts record(List<Value> values) {
    return new Accounts(
        values.get(0),
        LineItemsReader.kept(values.get(1), 4, AccountsMapper::lineitemsItem),
        LineItemsReader.kept(values.get(2), 1, AccountsMapper::taxesItem));
  }

  private static Accounts.LineitemsItem lineitemsItem(List<Value> values) {
    return new Accounts.LineitemsItem(
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3));
  }

  private static Accounts.TaxesItem taxesItem(List<Value> values) {
    return new Accounts.TaxesItem(
        values.get(0));
  }

  /** What the CRM is to hold for a record. */
  static List<Value> toCrm(Accounts record) {
    return List.of(
        record.accountname(),
        CrmLineItems.toCrm(record.lineitems(), AccountsModule.INFO.fields().get(1)),
        CrmLineItems.toCrm(record.taxes(), AccountsModule.INFO.fields().get(2)));
  }

  /** What the service is to hold for the CRM's values. */
  static Accounts toService(List<Value> values) throws RecordException {
    return new Accounts(
        Values.orText(values.get(0)),
        CrmLineItems.toService(
            values.get(1),
            CrmOne.SOURCE,
            AccountsModule.INFO.fields().get(1),
            AccountsMapper::lineitemsItemToService),
        CrmLineItems.toService(
            values.get(2),
            CrmOne.SOURCE,
            AccountsModule.INFO.fields().get(2),
            AccountsMapper::taxesItemToService));
  }

  private static Accounts.LineitemsItem lineitemsItemToService(CrmLineItem item)
      throws RecordException {
    return new Accounts.LineitemsItem(
        item.value(0),
        item.value(1, value -> Formats.toFloat(value)),
        item.value(2, value -> Formats.suffix(Formats.toInt(value), " pcs")),
        item.value(3, value -> Formats.dateFormat(value, DATE_PATTERN)));
  }

  private static Accounts.TaxesItem taxesItemToService(CrmLineItem item) {
    return new Accounts.TaxesItem(
        item.value(0));
  }

  /** The record object of a mode. */
  static String create(CrmOneSettings settings, PushRecord<Accounts> record) {
    return Json.text(out -> writeCreate(out, settings, record));
  }

  private static void writeCreate(JsonGenerator out, CrmOneSettings settings,
      PushRecord<Accounts> record) throws IOException {
    out.writeStartObject();
    out.writeFieldName("title");
    Values.write(out, record.values().accountname());
    out.writeObjectFieldStart("order");
    out.writeFieldName("lines");
    writeLineitems(out, record.values().lineitems());
    out.writeEndObject();
    out.writeFieldName("taxes");
    Values.write(out, Expressions.with(new Value.Raw(Json.text(part -> writeTaxes(part, record.values().taxes()))), Value.text("VAT"), "0", "kind"));
    out.writeObjectFieldStart("name");
    out.writeFieldName("full");
    Values.write(out, Expressions.at(122, 45, () -> Formats.suffix(Value.Null.NULL, "!")));
    out.writeEndObject();
    out.writeFieldName("level");
    Values.write(out, Values.of(settings.level()));
    out.writeFieldName("since");
    Values.write(out, Expressions.at(124, 41, () -> Formats.timestamp(Values.of(settings.since()))));
    out.writeFieldName("whole");
    Values.write(out, Expressions.at(125, 41, () -> Formats.toJson(Value.Null.NULL)));
    out.writeFieldName("street");
    out.writeNull();
    out.writeObjectFieldStart("address");
    out.writeStringField("kind", "home");
    out.writeEndObject();
    out.writeFieldName("missing");
    out.writeNull();
    out.writeFieldName("first");
    Values.write(out, Values.at(new Value.Raw(Json.text(part -> writeLineitems(part, record.values().lineitems()))), "0", "quantity"));
    out.writeFieldName("lines");
    Values.write(out, Expressions.at(130, 41, () -> Formats.toJson(new Value.Raw(Json.text(part -> writeLineitems(part, record.values().lineitems()))))));
    out.writeEndObject();
  }

  private static void writeLineitems(JsonGenerator out, LineItems<Accounts.LineitemsItem> items)
      throws IOException {
    out.writeStartArray();
    for (Accounts.LineitemsItem item : items.items()) {
      writeLineitemsItem(out, item);
    }
    out.writeEndArray();
  }

  private static void writeLineitemsItem(JsonGenerator out, Accounts.LineitemsItem item)
      throws IOException {
    out.writeStartObject();
    out.writeObjectFieldStart("product");
    out.writeFieldName("id");
    Values.write(out, item.productid());
    out.writeArrayFieldStart("prices");
    Values.write(out, item.listprice());
    out.writeEndArray();
    out.writeEndObject();
    out.writeFieldName("quantity");
    Values.write(out, item.quantity());
    out.writeFieldName("shipped");
    Values.write(out, item.shipped());
    out.writeEndObject();
  }

  private static void writeTaxes(JsonGenerator out, LineItems<Accounts.TaxesItem> items)
      throws IOException {
    out.writeStartArray();
    for (Accounts.TaxesItem item : items.items()) {
      writeTaxesItem(out, item);
    }
    out.writeEndArray();
  }

  private static void writeTaxesItem(JsonGenerator out, Accounts.TaxesItem item)
      throws IOException {
    out.writeStartObject();
    out.writeFieldName("rate");
    Values.write(out, item.rate());
    out.writeEndObject();
  }

  /** The record object of a mode. */
  static String update(PushRecord<Accounts> record) {
    return Json.text(out -> writeUpdate(out, record));
  }

  private static void writeUpdate(JsonGenerator out, PushRecord<Accounts> record)
      throws IOException {
    out.writeStartObject();
    out.writeFieldName("title");
    Values.write(out, record.values().accountname());
    out.writeObjectFieldStart("order");
    out.writeFieldName("lines");
    writeLineitems(out, record.values().lineitems());
    out.writeEndObject();
    out.writeFieldName("taxes");
    writeTaxes(out, record.values().taxes());
    out.writeEndObject();
  }

  /** The record object of a mode. */
  static String delete(PushRecord<Accounts> record) {
    return Json.text(out -> writeDelete(out, record));
  }

  private static void writeDelete(JsonGenerator out, PushRecord<Accounts> record)
      throws IOException {
    out.writeStartObject();
    out.writeFieldName("id");
    Values.write(out, Values.of(record.serviceId()));
    out.writeEndObject();
  }

  /** Takes the members that are mapped, and skips all others. */
  private static final class PulledReader {
    private Value recordId = Value.Absent.ABSENT;
    private Value recordModified = Value.Absent.ABSENT;
    private Value recordDeleted = Value.Absent.ABSENT;
    private Value accountname = Value.Absent.ABSENT;
    private LineItems<Accounts.LineitemsItem> lineitems = LineItems.absent();
    private LineItems<Accounts.TaxesItem> taxes = LineItems.absent();

    ServiceRecord<Accounts> record(JsonParser in) throws IOException {
      readRecord(in);
      Accounts record = new Accounts(
          accountname,
          lineitems,
          taxes);
      return new ServiceRecord<>(recordId, recordModified, recordDeleted, record, Slice.NONE);
    }

    private void readRecord(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "title" -> {
            seen = once(seen, 0, name, in);
            accountname = Values.read(in);
          }
          case "order" -> {
            seen = once(seen, 1, name, in);
            readOrder(in);
          }
          case "taxes" -> {
            seen = once(seen, 2, name, in);
            taxes = LineItemsReader.read(in, TaxesItemReader::item);
          }
          case "address" -> {
            seen = once(seen, 3, name, in);
            readAddress(in);
          }
          case "updated" -> {
            seen = once(seen, 4, name, in);
            recordModified = Values.read(in);
          }
          case "gone" -> {
            seen = once(seen, 5, name, in);
            recordDeleted = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readOrder(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "lines" -> {
            seen = once(seen, 0, name, in);
            lineitems = LineItemsReader.read(in, LineitemsItemReader::item);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readAddress(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "id" -> {
            seen = once(seen, 0, name, in);
            recordId = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    /** The members seen so far with this one, which must not be among them. */
    private static long once(long seen, int member, String name, JsonParser in)
        throws DuplicateMemberException {
      long mask = 1L << member;
      if ((seen & mask) != 0) {
        throw new DuplicateMemberException(in, name);
      }
      return seen | mask;
    }
  }

  /** Takes the members that are mapped, and skips all others. */
  private static final class CreatedReader {
    private Value recordId = Value.Absent.ABSENT;
    private Value accountname = Value.Absent.ABSENT;
    private LineItems<Accounts.LineitemsItem> lineitems = LineItems.absent();
    private LineItems<Accounts.TaxesItem> taxes = LineItems.absent();

    ServiceRecord<Accounts> record(JsonParser in) throws IOException {
      readRecord(in);
      Accounts record = new Accounts(
          accountname,
          lineitems,
          taxes);
      return new ServiceRecord<>(recordId, Value.Absent.ABSENT, Value.Absent.ABSENT, record, Slice.NONE);
    }

    private void readRecord(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "title" -> {
            seen = once(seen, 0, name, in);
            accountname = Values.read(in);
          }
          case "order" -> {
            seen = once(seen, 1, name, in);
            readOrder(in);
          }
          case "taxes" -> {
            seen = once(seen, 2, name, in);
            taxes = LineItemsReader.read(in, TaxesItemReader::item);
          }
          case "id" -> {
            seen = once(seen, 3, name, in);
            recordId = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readOrder(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "lines" -> {
            seen = once(seen, 0, name, in);
            lineitems = LineItemsReader.read(in, LineitemsItemReader::item);
          }
          default -> in.skipChildren();
        }
      }
    }

    /** The members seen so far with this one, which must not be among them. */
    private static long once(long seen, int member, String name, JsonParser in)
        throws DuplicateMemberException {
      long mask = 1L << member;
      if ((seen & mask) != 0) {
        throw new DuplicateMemberException(in, name);
      }
      return seen | mask;
    }
  }

  /** Takes what is mapped of one line item, and skips all else. */
  private static final class LineitemsItemReader {
    private Value productid = Value.Absent.ABSENT;
    private Value listprice = Value.Absent.ABSENT;
    private Value quantity = Value.Absent.ABSENT;
    private Value shipped = Value.Absent.ABSENT;

    static Accounts.LineitemsItem item(JsonParser in) throws IOException {
      return new LineitemsItemReader().read(in);
    }

    private Accounts.LineitemsItem read(JsonParser in) throws IOException {
      readItem(in);
      return new Accounts.LineitemsItem(
          productid,
          listprice,
          quantity,
          shipped);
    }

    private void readItem(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "product" -> {
            seen = once(seen, 0, name, in);
            readProduct(in);
          }
          case "quantity" -> {
            seen = once(seen, 1, name, in);
            quantity = Values.read(in);
          }
          case "shipped" -> {
            seen = once(seen, 2, name, in);
            shipped = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readProduct(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "id" -> {
            seen = once(seen, 0, name, in);
            productid = Values.read(in);
          }
          case "prices" -> {
            seen = once(seen, 1, name, in);
            readProductPrices(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readProductPrices(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_ARRAY) {
        in.skipChildren();
        return;
      }
      for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
        switch (i) {
          case 0 -> listprice = Values.read(in);
          default -> in.skipChildren();
        }
      }
    }

    /** The members seen so far with this one, which must not be among them. */
    private static long once(long seen, int member, String name, JsonParser in)
        throws DuplicateMemberException {
      long mask = 1L << member;
      if ((seen & mask) != 0) {
        throw new DuplicateMemberException(in, name);
      }
      return seen | mask;
    }
  }

  /** Takes what is mapped of one line item, and skips all else. */
  private static final class TaxesItemReader {
    private Value rate = Value.Absent.ABSENT;

    static Accounts.TaxesItem item(JsonParser in) throws IOException {
      return new TaxesItemReader().read(in);
    }

    private Accounts.TaxesItem read(JsonParser in) throws IOException {
      readItem(in);
      return new Accounts.TaxesItem(
          rate);
    }

    private void readItem(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "rate" -> {
            seen = once(seen, 0, name, in);
            rate = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    /** The members seen so far with this one, which must not be among them. */
    private static long once(long seen, int member, String name, JsonParser in)
        throws DuplicateMemberException {
      long mask = 1L << member;
      if ((seen & mask) != 0) {
        throw new DuplicateMemberException(in, name);
      }
      return seen | mask;
    }
  }
}
