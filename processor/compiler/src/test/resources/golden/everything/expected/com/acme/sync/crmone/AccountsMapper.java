package com.acme.sync.crmone;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.connector.DuplicateMemberException;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RecordException;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.connector.Slice;
import io.connectorc.runtime.value.Expressions;
import io.connectorc.runtime.value.Formats;
import io.connectorc.runtime.value.Json;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.io.IOException;
import java.util.List;

/** Turns records of one module into the service's form and back. */
final class AccountsMapper {
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
        values.get(0));
  }

  /** What the CRM is to hold for a record. */
  static List<Value> toCrm(Accounts record) {
    return List.of(
        record.accountname());
  }

  /** What the service is to hold for the CRM's values. */
  static Accounts toService(List<Value> values) throws RecordException {
    return new Accounts(
        Values.orText(values.get(0)));
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
    out.writeObjectFieldStart("name");
    out.writeFieldName("full");
    Values.write(out, Expressions.at(96, 45, () -> Formats.suffix(Value.Null.NULL, "!")));
    out.writeEndObject();
    out.writeFieldName("level");
    Values.write(out, Values.of(settings.level()));
    out.writeFieldName("since");
    Values.write(out, Expressions.at(98, 41, () -> Formats.timestamp(Values.of(settings.since()))));
    out.writeFieldName("whole");
    Values.write(out, Expressions.at(99, 41, () -> Formats.toJson(Value.Null.NULL)));
    out.writeFieldName("street");
    out.writeNull();
    out.writeObjectFieldStart("address");
    out.writeStringField("kind", "home");
    out.writeEndObject();
    out.writeFieldName("missing");
    out.writeNull();
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

    ServiceRecord<Accounts> record(JsonParser in) throws IOException {
      readRecord(in);
      Accounts record = new Accounts(
          accountname);
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
          case "address" -> {
            seen = once(seen, 1, name, in);
            readAddress(in);
          }
          case "updated" -> {
            seen = once(seen, 2, name, in);
            recordModified = Values.read(in);
          }
          case "gone" -> {
            seen = once(seen, 3, name, in);
            recordDeleted = Values.read(in);
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

    ServiceRecord<Accounts> record(JsonParser in) throws IOException {
      readRecord(in);
      Accounts record = new Accounts(
          accountname);
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
