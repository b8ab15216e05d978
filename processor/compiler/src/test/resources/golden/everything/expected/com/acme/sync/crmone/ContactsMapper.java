package com.acme.sync.crmone;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.connector.DuplicateMemberException;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RecordException;
import io.connectorc.runtime.connector.RecordFailures;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.connector.Slice;
import io.connectorc.runtime.value.ConversionException;
import io.connectorc.runtime.value.DatePattern;
import io.connectorc.runtime.value.Expressions;
import io.connectorc.runtime.value.Formats;
import io.connectorc.runtime.value.Json;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.io.IOException;
import java.util.List;

/** Turns records of one module into the service's form and back. */
final class ContactsMapper {
  private static final DatePattern DATE_PATTERN = DatePattern.of("Y-m-d");

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
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        values.get(5),
        values.get(6),
        values.get(7),
        values.get(8));
  }

  /** What the CRM is to hold for a record. */
  static List<Value> toCrm(Contacts record) {
    return List.of(
        record.firstname(),
        record.lastname(),
        record.email(),
        record.phone(),
        record.birthday(),
        record.score(),
        record.tags(),
        record.leadsource(),
        record.address());
  }

  /** What the service is to hold for the CRM's values. */
  static Contacts toService(List<Value> values) throws RecordException {
    return new Contacts(
        firstnameToService(values.get(0)),
        Values.orText(values.get(1)),
        Values.orText(values.get(2)),
        Values.orText(values.get(3)),
        birthdayToService(values.get(4)),
        scoreToService(values.get(5)),
        tagsToService(values.get(6)),
        leadsourceToService(values.get(7)),
        Values.orText(values.get(8)));
  }

  private static Value firstnameToService(Value value) throws RecordException {
    try {
      return Formats.trim(Values.orNull(value));
    } catch (ConversionException e) {
      throw RecordFailures.of(CrmOne.SOURCE, ContactsModule.INFO.fields().get(0), e, List.of());
    }
  }

  private static Value birthdayToService(Value value) throws RecordException {
    try {
      return Formats.dateFormat(Values.orNull(value), DATE_PATTERN);
    } catch (ConversionException e) {
      throw RecordFailures.of(CrmOne.SOURCE, ContactsModule.INFO.fields().get(4), e, List.of());
    }
  }

  private static Value scoreToService(Value value) throws RecordException {
    try {
      return Formats.toInt(Values.orNull(value));
    } catch (ConversionException e) {
      throw RecordFailures.of(CrmOne.SOURCE, ContactsModule.INFO.fields().get(5), e, List.of());
    }
  }

  private static Value tagsToService(Value value) throws RecordException {
    try {
      return Formats.separate(Values.orNull(value), ";");
    } catch (ConversionException e) {
      throw RecordFailures.of(CrmOne.SOURCE, ContactsModule.INFO.fields().get(6), e, List.of());
    }
  }

  private static Value leadsourceToService(Value value) throws RecordException {
    try {
      return Formats.suffix(Formats.prefix(Values.orNull(value), "crm-"), "!");
    } catch (ConversionException e) {
      throw RecordFailures.of(CrmOne.SOURCE, ContactsModule.INFO.fields().get(7), e, List.of());
    }
  }

  /** The record object of a mode. */
  static String create(CrmOneSettings settings, PushRecord<Contacts> record) {
    return Json.text(out -> writeCreate(out, settings, record));
  }

  private static void writeCreate(JsonGenerator out, CrmOneSettings settings,
      PushRecord<Contacts> record) throws IOException {
    out.writeStartObject();
    out.writeObjectFieldStart("name");
    out.writeFieldName("first");
    Values.write(out, record.values().firstname());
    out.writeFieldName("last");
    Values.write(out, record.values().lastname());
    out.writeFieldName("full");
    Values.write(out, Expressions.at(122, 45, () -> Formats.suffix(record.values().firstname(), "!")));
    out.writeEndObject();
    out.writeArrayFieldStart("emails");
    out.writeStartObject();
    out.writeFieldName("value");
    Values.write(out, record.values().email());
    out.writeEndObject();
    out.writeNull();
    out.writeStartObject();
    out.writeFieldName("phone");
    Values.write(out, record.values().phone());
    out.writeEndObject();
    out.writeEndArray();
    out.writeFieldName("born");
    Values.write(out, record.values().birthday());
    out.writeObjectFieldStart("stats");
    out.writeFieldName("score");
    Values.write(out, record.values().score());
    out.writeEndObject();
    out.writeFieldName("tags");
    Values.write(out, record.values().tags());
    out.writeFieldName("meta.source");
    Values.write(out, record.values().leadsource());
    out.writeFieldName("address");
    Values.write(out, Expressions.with(record.values().address(), Value.text("home"), "kind"));
    out.writeFieldName("level");
    Values.write(out, Values.of(settings.level()));
    out.writeFieldName("since");
    Values.write(out, Expressions.at(124, 41, () -> Formats.timestamp(Values.of(settings.since()))));
    out.writeFieldName("whole");
    Values.write(out, Expressions.at(125, 41, () -> Formats.toJson(new Value.Raw(Json.text(part -> writePart(part, record))))));
    out.writeFieldName("street");
    Values.write(out, Values.at(record.values().address(), "street"));
    out.writeFieldName("missing");
    out.writeNull();
    out.writeFieldName("first");
    out.writeNull();
    out.writeFieldName("lines");
    Values.write(out, Expressions.at(130, 41, () -> Formats.toJson(Value.Null.NULL)));
    out.writeArrayFieldStart("taxes");
    out.writeStartObject();
    out.writeStringField("kind", "VAT");
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void writePart(JsonGenerator out, PushRecord<Contacts> record) throws IOException {
    out.writeStartObject();
    out.writeFieldName("first");
    Values.write(out, record.values().firstname());
    out.writeFieldName("last");
    Values.write(out, record.values().lastname());
    out.writeEndObject();
  }

  /** The record object of a mode. */
  static String update(PushRecord<Contacts> record) {
    return Json.text(out -> writeUpdate(out, record));
  }

  private static void writeUpdate(JsonGenerator out, PushRecord<Contacts> record)
      throws IOException {
    out.writeStartObject();
    out.writeObjectFieldStart("name");
    out.writeFieldName("first");
    Values.write(out, record.values().firstname());
    out.writeFieldName("last");
    Values.write(out, record.values().lastname());
    out.writeEndObject();
    out.writeArrayFieldStart("emails");
    out.writeStartObject();
    out.writeFieldName("value");
    Values.write(out, record.values().email());
    out.writeEndObject();
    out.writeNull();
    out.writeStartObject();
    out.writeFieldName("phone");
    Values.write(out, record.values().phone());
    out.writeEndObject();
    out.writeEndArray();
    out.writeFieldName("born");
    Values.write(out, record.values().birthday());
    out.writeObjectFieldStart("stats");
    out.writeFieldName("score");
    Values.write(out, record.values().score());
    out.writeEndObject();
    out.writeFieldName("tags");
    Values.write(out, record.values().tags());
    out.writeFieldName("meta.source");
    Values.write(out, record.values().leadsource());
    out.writeFieldName("address");
    Values.write(out, record.values().address());
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
    private Value phone = Value.Absent.ABSENT;
    private Value birthday = Value.Absent.ABSENT;
    private Value score = Value.Absent.ABSENT;
    private Value tags = Value.Absent.ABSENT;
    private Value leadsource = Value.Absent.ABSENT;
    private Value address = Value.Absent.ABSENT;

    ServiceRecord<Contacts> record(JsonParser in) throws IOException {
      readRecord(in);
      Contacts record = new Contacts(
          firstname,
          lastname,
          email,
          phone,
          birthday,
          score,
          tags,
          leadsource,
          address);
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
          case "name" -> {
            seen = once(seen, 0, name, in);
            readName(in);
          }
          case "emails" -> {
            seen = once(seen, 1, name, in);
            readEmails(in);
          }
          case "born" -> {
            seen = once(seen, 2, name, in);
            birthday = Values.read(in);
          }
          case "stats" -> {
            seen = once(seen, 3, name, in);
            readStats(in);
          }
          case "tags" -> {
            seen = once(seen, 4, name, in);
            tags = Values.read(in);
          }
          case "meta.source" -> {
            seen = once(seen, 5, name, in);
            leadsource = Values.read(in);
          }
          case "address" -> {
            seen = once(seen, 6, name, in);
            address = Values.read(in);
            Json.inside(address, this::readAddress);
          }
          case "updated" -> {
            seen = once(seen, 7, name, in);
            recordModified = Values.read(in);
          }
          case "gone" -> {
            seen = once(seen, 8, name, in);
            recordDeleted = Values.read(in);
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
          case "first" -> {
            seen = once(seen, 0, name, in);
            firstname = Values.read(in);
          }
          case "last" -> {
            seen = once(seen, 1, name, in);
            lastname = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readEmails(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_ARRAY) {
        in.skipChildren();
        return;
      }
      for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
        switch (i) {
          case 0 -> readEmails0(in);
          case 2 -> readEmails2(in);
          default -> in.skipChildren();
        }
      }
    }

    private void readEmails0(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "value" -> {
            seen = once(seen, 0, name, in);
            email = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readEmails2(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "phone" -> {
            seen = once(seen, 0, name, in);
            phone = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readStats(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "score" -> {
            seen = once(seen, 0, name, in);
            score = Values.read(in);
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
    private Value firstname = Value.Absent.ABSENT;
    private Value lastname = Value.Absent.ABSENT;
    private Value email = Value.Absent.ABSENT;
    private Value phone = Value.Absent.ABSENT;
    private Value birthday = Value.Absent.ABSENT;
    private Value score = Value.Absent.ABSENT;
    private Value tags = Value.Absent.ABSENT;
    private Value leadsource = Value.Absent.ABSENT;
    private Value address = Value.Absent.ABSENT;

    ServiceRecord<Contacts> record(JsonParser in) throws IOException {
      readRecord(in);
      Contacts record = new Contacts(
          firstname,
          lastname,
          email,
          phone,
          birthday,
          score,
          tags,
          leadsource,
          address);
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
            readName(in);
          }
          case "emails" -> {
            seen = once(seen, 1, name, in);
            readEmails(in);
          }
          case "born" -> {
            seen = once(seen, 2, name, in);
            birthday = Values.read(in);
          }
          case "stats" -> {
            seen = once(seen, 3, name, in);
            readStats(in);
          }
          case "tags" -> {
            seen = once(seen, 4, name, in);
            tags = Values.read(in);
          }
          case "meta.source" -> {
            seen = once(seen, 5, name, in);
            leadsource = Values.read(in);
          }
          case "address" -> {
            seen = once(seen, 6, name, in);
            address = Values.read(in);
          }
          case "id" -> {
            seen = once(seen, 7, name, in);
            recordId = Values.read(in);
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
          case "first" -> {
            seen = once(seen, 0, name, in);
            firstname = Values.read(in);
          }
          case "last" -> {
            seen = once(seen, 1, name, in);
            lastname = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readEmails(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_ARRAY) {
        in.skipChildren();
        return;
      }
      for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
        switch (i) {
          case 0 -> readEmails0(in);
          case 2 -> readEmails2(in);
          default -> in.skipChildren();
        }
      }
    }

    private void readEmails0(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "value" -> {
            seen = once(seen, 0, name, in);
            email = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readEmails2(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "phone" -> {
            seen = once(seen, 0, name, in);
            phone = Values.read(in);
          }
          default -> in.skipChildren();
        }
      }
    }

    private void readStats(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      long seen = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "score" -> {
            seen = once(seen, 0, name, in);
            score = Values.read(in);
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
