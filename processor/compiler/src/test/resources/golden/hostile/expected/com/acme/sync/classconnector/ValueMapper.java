package com.acme.sync.classconnector;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.connector.CrmLineItem;
import io.connectorc.runtime.connector.CrmLineItems;
import io.connectorc.runtime.connector.DuplicateMemberException;
import io.connectorc.runtime.connector.LineItems;
import io.connectorc.runtime.connector.LineItemsReader;
import io.connectorc.runtime.connector.RecordException;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.connector.Slice;
import io.connectorc.runtime.value.Formats;
import io.connectorc.runtime.value.Values;
import java.io.IOException;
import java.util.List;

/** Turns records of one module into the service's form and back. */
final class ValueMapper {
  private ValueMapper() {}

  /** Reads a record, from its start to its end. */
  static ServiceRecord<Value> pulled(JsonParser in) throws IOException {
    return new PulledReader().record(in);
  }

  /** A record of the service's values. */
  static Value record(List<io.connectorc.runtime.value.Value> values) {
    return new Value(
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        values.get(5),
        values.get(6),
        values.get(7),
        LineItemsReader.kept(values.get(8), 4, ValueMapper::pulledItem),
        LineItemsReader.kept(values.get(9), 1, ValueMapper::theLineItemsItem),
        LineItemsReader.kept(values.get(10), 1, ValueMapper::class_Item));
  }

  private static Value.PulledItem pulledItem(List<io.connectorc.runtime.value.Value> values) {
    return new Value.PulledItem(
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3));
  }

  private static Value.TheLineItemsItem theLineItemsItem(
      List<io.connectorc.runtime.value.Value> values) {
    return new Value.TheLineItemsItem(
        values.get(0));
  }

  private static Value.ClassItem class_Item(List<io.connectorc.runtime.value.Value> values) {
    return new Value.ClassItem(
        values.get(0));
  }

  /** What the CRM is to hold for a record. */
  static List<io.connectorc.runtime.value.Value> toCrm(Value record) {
    return List.of(
        record.value(),
        record.values(),
        record.record_(),
        record.recordId(),
        record.field(),
        record.int_(),
        record.hashCode_(),
        record.i(),
        CrmLineItems.toCrm(record.pulled(), ValueModule.INFO.fields().get(8)),
        CrmLineItems.toCrm(record.theLineItems(), ValueModule.INFO.fields().get(9)),
        CrmLineItems.toCrm(record.class_(), ValueModule.INFO.fields().get(10)));
  }

  /** What the service is to hold for the CRM's values. */
  static Value toService(List<io.connectorc.runtime.value.Value> values) throws RecordException {
    return new Value(
        Values.orText(values.get(0)),
        Values.orText(values.get(1)),
        Values.orText(values.get(2)),
        Values.orText(values.get(3)),
        Values.orText(values.get(4)),
        Values.orText(values.get(5)),
        Values.orText(values.get(6)),
        Values.orText(values.get(7)),
        CrmLineItems.toService(
            values.get(8),
            ClassConnector.SOURCE,
            ValueModule.INFO.fields().get(8),
            ValueMapper::pulledItemToService),
        CrmLineItems.toService(
            values.get(9),
            ClassConnector.SOURCE,
            ValueModule.INFO.fields().get(9),
            ValueMapper::theLineItemsItemToService),
        CrmLineItems.toService(
            values.get(10),
            ClassConnector.SOURCE,
            ValueModule.INFO.fields().get(10),
            ValueMapper::class_ItemToService));
  }

  private static Value.PulledItem pulledItemToService(CrmLineItem item) throws RecordException {
    return new Value.PulledItem(
        item.value(0),
        item.value(1, value -> Formats.wrap(value, "\"*/")),
        item.value(2),
        item.value(3));
  }

  private static Value.TheLineItemsItem theLineItemsItemToService(CrmLineItem item) {
    return new Value.TheLineItemsItem(
        item.value(0));
  }

  private static Value.ClassItem class_ItemToService(CrmLineItem item) {
    return new Value.ClassItem(
        item.value(0));
  }

  /** Takes the members that are mapped, and skips all others. */
  private static final class PulledReader {
    private io.connectorc.runtime.value.Value recordId2 = io.connectorc.runtime.value.Value.Absent.ABSENT;
    private io.connectorc.runtime.value.Value value = io.connectorc.runtime.value.Value.Absent.ABSENT;
    private io.connectorc.runtime.value.Value values = io.connectorc.runtime.value.Value.Absent.ABSENT;
    private io.connectorc.runtime.value.Value record_ = io.connectorc.runtime.value.Value.Absent.ABSENT;
    private io.connectorc.runtime.value.Value recordId = io.connectorc.runtime.value.Value.Absent.ABSENT;
    private io.connectorc.runtime.value.Value field = io.connectorc.runtime.value.Value.Absent.ABSENT;
    private io.connectorc.runtime.value.Value int_ = io.connectorc.runtime.value.Value.Absent.ABSENT;
    private io.connectorc.runtime.value.Value hashCode_ = io.connectorc.runtime.value.Value.Absent.ABSENT;
    private io.connectorc.runtime.value.Value i2 = io.connectorc.runtime.value.Value.Absent.ABSENT;
    private LineItems<Value.PulledItem> pulled = LineItems.absent();
    private LineItems<Value.TheLineItemsItem> theLineItems = LineItems.absent();
    private LineItems<Value.ClassItem> class_ = LineItems.absent();

    ServiceRecord<Value> record(JsonParser in) throws IOException {
      readRecord(in);
      Value record = new Value(
          value,
          values,
          record_,
          recordId,
          field,
          int_,
          hashCode_,
          i2,
          pulled,
          theLineItems,
          class_);
      return new ServiceRecord<>(recordId2, io.connectorc.runtime.value.Value.Absent.ABSENT, io.connectorc.runtime.value.Value.Absent.ABSENT, record, Slice.NONE);
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
          case "in" -> {
            seen = once(seen, 0, name, in);
            value = Values.read(in);
          }
          case "seen" -> {
            seen = once(seen, 1, name, in);
            values = Values.read(in);
          }
          case "re\"cord\\u000a" -> {
            seen = once(seen, 2, name, in);
            readReCordU000a(in);
          }
          case "name" -> {
            seen = once(seen, 3, name, in);
            readName(in);
          }
          case "*/" -> {
            seen = once(seen, 4, name, in);
            field = Values.read(in);
          }
          case "recordid" -> {
            seen = once(seen, 5, name, in);
            int_ = Values.read(in);
          }
          case "\u00e9t\u00e9" -> {
            seen = once(seen, 6, name, in);
            hashCode_ = Values.read(in);
          }
          case "list" -> {
            seen = once(seen, 7, name, in);
            readList(in);
          }
          case "*/\\u000a\"" -> {
            seen = once(seen, 8, name, in);
            pulled = LineItemsReader.read(in, PulledItemReader::item);
          }
          case "whole" -> {
            seen = once(seen, 9, name, in);
            theLineItems = LineItemsReader.read(in, TheLineItemsItemReader::item);
          }
          case "cla\tss" -> {
            seen = once(seen, 10, name, in);
            class_ = LineItemsReader.read(in, ClassItemReader::item);
          }
          case "li" -> {
            seen = once(seen, 11, name, in);
            readLi(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readReCordU000a(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "\u2028" -> {
            seen = once(seen, 0, name, in);
            record_ = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readName(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "$T" -> {
            seen = once(seen, 0, name, in);
            recordId = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readList(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_ARRAY) {
        in.skipChildren();
        return;
      }
      for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
        switch (i) {
          case 0 -> readList0(in);
          default -> in.skipChildren();
        }
      }
    }

    private void readList0(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "y" -> {
            seen = once(seen, 0, name, in);
            i2 = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readLi(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "st" -> {
            seen = once(seen, 0, name, in);
            readLiSt(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readLiSt(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_ARRAY) {
        in.skipChildren();
        return;
      }
      for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
        switch (i) {
          case 0 -> readLiSt0(in);
          default -> in.skipChildren();
        }
      }
    }

    private void readLiSt0(JsonParser in) throws IOException {
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
            recordId2 = Values.read(in);
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
  private static final class PulledItemReader {
    private io.connectorc.runtime.value.Value value = io.connectorc.runtime.value.Value.Absent.ABSENT;
    private io.connectorc.runtime.value.Value item = io.connectorc.runtime.value.Value.Absent.ABSENT;
    private io.connectorc.runtime.value.Value record_ = io.connectorc.runtime.value.Value.Absent.ABSENT;
    private io.connectorc.runtime.value.Value whole2 = io.connectorc.runtime.value.Value.Absent.ABSENT;

    static Value.PulledItem item(JsonParser in) throws IOException {
      return new PulledItemReader().read(in);
    }

    private Value.PulledItem read(JsonParser in) throws IOException {
      readItem(in);
      return new Value.PulledItem(
          value,
          item,
          record_,
          whole2);
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
          case "in" -> {
            seen = once(seen, 0, name, in);
            value = Values.read(in);
          }
          case "items" -> {
            seen = once(seen, 1, name, in);
            readItems(in);
          }
          case "item" -> {
            seen = once(seen, 2, name, in);
            record_ = Values.read(in);
          }
          case "a" -> {
            seen = once(seen, 3, name, in);
            readA(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readItems(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "$T" -> {
            seen = once(seen, 0, name, in);
            item = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readA(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "b" -> {
            seen = once(seen, 0, name, in);
            whole2 = Values.read(in);
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
  private static final class TheLineItemsItemReader {
    private io.connectorc.runtime.value.Value hashCode_ = io.connectorc.runtime.value.Value.Absent.ABSENT;

    static Value.TheLineItemsItem item(JsonParser in) throws IOException {
      return new TheLineItemsItemReader().read(in);
    }

    private Value.TheLineItemsItem read(JsonParser in) throws IOException {
      readItem(in);
      return new Value.TheLineItemsItem(
          hashCode_);
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
          case "seen" -> {
            seen = once(seen, 0, name, in);
            hashCode_ = Values.read(in);
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
  private static final class ClassItemReader {
    private io.connectorc.runtime.value.Value in2 = io.connectorc.runtime.value.Value.Absent.ABSENT;

    static Value.ClassItem item(JsonParser in) throws IOException {
      return new ClassItemReader().read(in);
    }

    private Value.ClassItem read(JsonParser in) throws IOException {
      readItem(in);
      return new Value.ClassItem(
          in2);
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
          case "name" -> {
            seen = once(seen, 0, name, in);
            in2 = Values.read(in);
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
