package com.acme.sync.hubspot;

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

  /** A record of the service's values. */
  static Contacts record(List<Value> values) {
    return new Contacts(
        values.get(0),
        values.get(1),
        values.get(2));
  }

  /** What the CRM is to hold for a record. */
  static List<Value> toCrm(Contacts record) {
    return List.of(
        record.firstname(),
        record.lastname(),
        record.email());
  }

  /** What the service is to hold for the CRM's values. */
  static Contacts toService(List<Value> values) throws RecordException {
    return new Contacts(
        Values.orText(values.get(0)),
        Values.orText(values.get(1)),
        Values.orText(values.get(2)));
  }

  /** The record object of a mode. */
  static String create(PushRecord<Contacts> record) {
    return Json.text(out -> writeCreate(out, record));
  }

  private static void writeCreate(JsonGenerator out, PushRecord<Contacts> record)
      throws IOException {
    out.writeStartObject();
    out.writeObjectFieldStart("properties");
    out.writeFieldName("firstname");
    Values.write(out, record.values().firstname());
    out.writeFieldName("lastname");
    Values.write(out, record.values().lastname());
    out.writeFieldName("email");
    Values.write(out, record.values().email());
    out.writeEndObject();
    out.writeEndObject();
  }

  /** The record object of a mode. */
  static String update(PushRecord<Contacts> record) {
    return Json.text(out -> writeUpdate(out, record));
  }

  private static void writeUpdate(JsonGenerator out, PushRecord<Contacts> record)
      throws IOException {
    out.writeStartObject();
    out.writeObjectFieldStart("properties");
    out.writeFieldName("firstname");
    Values.write(out, record.values().firstname());
    out.writeFieldName("lastname");
    Values.write(out, record.values().lastname());
    out.writeFieldName("email");
    Values.write(out, record.values().email());
    out.writeEndObject();
    out.writeFieldName("id");
    Values.write(out, Values.of(record.serviceId()));
    out.writeEndObject();
  }

  /** The record object of a mode. */
  static String delete(PushRecord<Contacts> record) {
    return Json.text(out -> writeDelete(out, record));
  }

  private static void writeDelete(JsonGenerator out, PushRecord<Contacts> record)
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
    private Value firstname = Value.Absent.ABSENT;
    private Value lastname = Value.Absent.ABSENT;
    private Value email = Value.Absent.ABSENT;

    ServiceRecord<Contacts> record(JsonParser in) throws IOException {
      readRecord(in);
      Contacts record = new Contacts(
          firstname,
          lastname,
          email);
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
          case "properties" -> {
            seen = once(seen, 0, name, in);
            readProperties(in);
          }
          case "id" -> {
            seen = once(seen, 1, name, in);
            recordId = Values.read(in);
          }
          case "updatedAt" -> {
            seen = once(seen, 2, name, in);
            recordModified = Values.read(in);
          }
          case "archived" -> {
            seen = once(seen, 3, name, in);
            recordDeleted = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readProperties(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "firstname" -> {
            seen = once(seen, 0, name, in);
            firstname = Values.read(in);
          }
          case "lastname" -> {
            seen = once(seen, 1, name, in);
            lastname = Values.read(in);
          }
          case "email" -> {
            seen = once(seen, 2, name, in);
            email = Values.read(in);
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
