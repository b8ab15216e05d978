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
import java.util.List;

/** Turns records of one module into the service's form and back. */
final class StringRecordMapper {
  private StringRecordMapper() {}

  /** Reads a record, from its start to its end. */
  static ServiceRecord<StringRecord> pulled(JsonParser in) throws IOException {
    return new PulledReader().record(in);
  }

  /** A record of the service's values. */
  static StringRecord record(List<Value> values) {
    return new StringRecord(
        values.get(0));
  }

  /** What the CRM is to hold for a record. */
  static List<Value> toCrm(StringRecord record) {
    return List.of(
        record.toString_());
  }

  /** What the service is to hold for the CRM's values. */
  static StringRecord toService(List<Value> values) throws RecordException {
    return new StringRecord(
        Values.orText(values.get(0)));
  }

  /** Takes the members that are mapped, and skips all others. */
  private static final class PulledReader {
    private Value recordId = Value.Absent.ABSENT;
    private Value toString_ = Value.Absent.ABSENT;

    ServiceRecord<StringRecord> record(JsonParser in) throws IOException {
      readRecord(in);
      StringRecord record = new StringRecord(
          toString_);
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
          case "id" -> {
            seen = once(seen, 0, name, in);
            toString_ = Values.read(in);
          }
          case "li" -> {
            seen = once(seen, 1, name, in);
            readLi(in);
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
}
