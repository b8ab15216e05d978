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
import io.connectorc.runtime.value.Json;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.io.IOException;

/** Turns records of one module into the service's form and back. */
final class ListMapper {
  private ListMapper() {}

  /** Reads a record, from its start to its end. */
  static ServiceRecord<List> pulled(JsonParser in) throws IOException {
    return new PulledReader().record(in);
  }

  /** A record of the service's values. */
  static List record(java.util.List<Value> values) {
    return new List(
        values.get(0),
        LineItemsReader.kept(values.get(1), 1, ListMapper::listsItem));
  }

  private static List.ListsItem listsItem(java.util.List<Value> values) {
    return new List.ListsItem(
        values.get(0));
  }

  /** What the CRM is to hold for a record. */
  static java.util.List<Value> toCrm(List record) {
    return java.util.List.of(
        record.list(),
        CrmLineItems.toCrm(record.lists(), ListModule.INFO.fields().get(1)));
  }

  /** What the service is to hold for the CRM's values. */
  static List toService(java.util.List<Value> values) throws RecordException {
    return new List(
        Values.orText(values.get(0)),
        CrmLineItems.toService(
            values.get(1),
            ClassConnector.SOURCE,
            ListModule.INFO.fields().get(1),
            ListMapper::listsItemToService));
  }

  private static List.ListsItem listsItemToService(CrmLineItem item) throws RecordException {
    return new List.ListsItem(
        item.value(0, value -> Formats.trim(Formats.join(value, "\""))));
  }

  /** Takes the members that are mapped, and skips all others. */
  private static final class PulledReader {
    private Value recordId = Value.Absent.ABSENT;
    private Value list = Value.Absent.ABSENT;
    private LineItems<List.ListsItem> lists = LineItems.absent();

    ServiceRecord<List> record(JsonParser in) throws IOException {
      readRecord(in);
      List record = new List(
          list,
          lists);
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
          case "list" -> {
            seen = once(seen, 0, name, in);
            readList(in);
          }
          case "li" -> {
            seen = once(seen, 1, name, in);
            readLi(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readList(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "x" -> {
            seen = once(seen, 0, name, in);
            list = Values.read(in);
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
            Value whole = Values.read(in);
            lists = LineItemsReader.of(whole, ListsItemReader::item);
            Json.inside(whole, this::readLiSt);
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

  /** Takes what is mapped of one line item, and skips all else. */
  private static final class ListsItemReader {
    private Value list = Value.Absent.ABSENT;

    static List.ListsItem item(JsonParser in) throws IOException {
      return new ListsItemReader().read(in);
    }

    private List.ListsItem read(JsonParser in) throws IOException {
      readItem(in);
      return new List.ListsItem(
          list);
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
          case "LineItems" -> {
            seen = once(seen, 0, name, in);
            list = Values.read(in);
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
