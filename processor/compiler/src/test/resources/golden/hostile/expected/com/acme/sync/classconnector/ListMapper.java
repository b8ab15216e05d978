package com.acme.sync.classconnector;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.connector.DuplicateMemberException;
import io.connectorc.runtime.connector.RecordException;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.connector.Slice;
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
        values.get(0));
  }

  /** What the CRM is to hold for a record. */
  static java.util.List<Value> toCrm(List record) {
    return java.util.List.of(
        record.list());
  }

  /** What the service is to hold for the CRM's values. */
  static List toService(java.util.List<Value> values) throws RecordException {
    return new List(
        Values.orText(values.get(0)));
  }

  /** Takes the members that are mapped, and skips all others. */
  private static final class PulledReader {
    private Value recordId = Value.Absent.ABSENT;
    private Value list = Value.Absent.ABSENT;

    ServiceRecord<List> record(JsonParser in) throws IOException {
      readRecord(in);
      List record = new List(
          list);
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
            recordId = list;
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
