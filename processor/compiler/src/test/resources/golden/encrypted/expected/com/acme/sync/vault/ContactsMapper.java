package com.acme.sync.vault;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.connector.DuplicateMemberException;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RecordException;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.connector.Slice;
import io.connectorc.runtime.value.Json;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.io.IOException;
import java.util.List;

/** Turns records of one module into the service's form and back. */
final class ContactsMapper {
  private ContactsMapper() {}

  /** Reads a record, from its start to its end. */
  static ServiceRecord<Contacts> pulled(JsonParser in) throws IOException {
    return new PulledReader().record(in);
  }

  /** Reads a record, from its start to its end. */
  static ServiceRecord<Contacts> created(JsonParser in) throws IOException {
    return new CreatedReader().record(in);
  }

  /** A record of the service's values. */
  static Contacts record(List<Value> values) {
    return new Contacts(
        values.get(0));
  }

  /** What the CRM is to hold for a record. */
  static List<Value> toCrm(Contacts record) {
    return List.of(
        record.lastname());
  }

  /** What the service is to hold for the CRM's values. */
  static Contacts toService(List<Value> values) throws RecordException {
    return new Contacts(
        Values.orText(values.get(0)));
  }

  /** The record object of a mode. */
  static String create(PushRecord<Contacts> record) {
    return Json.text(out -> writeCreate(out, record));
  }

  private static void writeCreate(JsonGenerator out, PushRecord<Contacts> record)
      throws IOException {
    out.writeStartObject();
    out.writeFieldName("name");
    Values.write(out, record.values().lastname());
    out.writeEndObject();
  }

  /** The record object of a mode. */
  static String update(PushRecord<Contacts> record) {
    return Json.text(out -> writeCreate(out, record));
  }

  /** The record object of a mode. */
  static String delete(PushRecord<Contacts> record) {
    return Json.text(out -> writeCreate(out, record));
  }

  /** Takes the members that are mapped, and skips all others. */
  private static final class PulledReader {
    private Value recordId = Value.Absent.ABSENT;
    private Value recordModified = Value.Absent.ABSENT;
    private Value lastname = Value.Absent.ABSENT;

    ServiceRecord<Contacts> record(JsonParser in) throws IOException {
      readRecord(in);
      Contacts record = new Contacts(
          lastname);
      return new ServiceRecord<>(recordId, recordModified, Value.Absent.ABSENT, record, Slice.NONE);
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
          case "name" -> {
            seen = once(seen, 0, name, in);
            lastname = Values.read(in);
          }
          case "id" -> {
            seen = once(seen, 1, name, in);
            recordId = Values.read(in);
          }
          case "updated" -> {
            seen = once(seen, 2, name, in);
            recordModified = Values.read(in);
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
    private Value lastname = Value.Absent.ABSENT;

    ServiceRecord<Contacts> record(JsonParser in) throws IOException {
      readRecord(in);
      Contacts record = new Contacts(
          lastname);
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
          case "name" -> {
            seen = once(seen, 0, name, in);
            lastname = Values.read(in);
          }
          case "id" -> {
            seen = once(seen, 1, name, in);
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
