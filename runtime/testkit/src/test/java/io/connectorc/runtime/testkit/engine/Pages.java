package io.connectorc.runtime.testkit.engine;

import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.connector.Slice;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records and pages of the tests' service. */
final class Pages {
  private static final String NOTHING = "-";

  private Pages() {}

  /** A record with both values. */
  static ServiceRecord<Person> record(String id, String name, String modified) {
    return of(Value.text(id), Value.text(modified), false, Person.of(name, name + "@acme.test"));
  }

  /** A record that lacks its mail. */
  static ServiceRecord<Person> partial(String id, String name, String modified) {
    return of(Value.text(id), Value.text(modified), false, Person.named(name));
  }

  static ServiceRecord<Person> deleted(String id, String modified) {
    return of(Value.text(id), Value.text(modified), true, Person.NOBODY);
  }

  static ServiceRecord<Person> withoutId(String name) {
    return of(Value.Absent.ABSENT, Value.text("2026-02-01T10:00:00Z"), false, Person.named(name));
  }

  static ServiceRecord<Person> withoutTime(String id, String name) {
    return of(Value.text(id), Value.Absent.ABSENT, false, Person.of(name, ""));
  }

  static ServiceRecord<Person> of(Value id, Value modified, boolean deleted, Person person) {
    byte[] bytes =
        String.join("\t", Values.text(id), cell(person.name()), cell(person.mail()), "" + deleted)
            .getBytes(StandardCharsets.UTF_8);
    return new ServiceRecord<>(
        id, modified, Value.bool(deleted), person, new Slice(bytes, 0, bytes.length));
  }

  private static String cell(Value value) {
    return value == Value.Absent.ABSENT ? NOTHING : "=" + Values.text(value);
  }

  static ServiceRecord<Person> reread(byte[] bytes) throws RequestException {
    String[] cells = new String(bytes, StandardCharsets.UTF_8).split("\t", -1);
    if (cells.length != 4) {
      throw new RequestException(
          RequestException.Outcome.NOT_DONE, 0, "the kept bytes are no record");
    }
    return of(
        Value.text(cells[0]),
        Value.Absent.ABSENT,
        Boolean.parseBoolean(cells[3]),
        new Person(value(cells[1]), value(cells[2])));
  }

  private static Value value(String cell) {
    return cell.equals(NOTHING) ? Value.Absent.ABSENT : Value.text(cell.substring(1));
  }

  static Page<Person> page(List<ServiceRecord<Person>> records, Instant sentAt) {
    return new Page<>(List.copyOf(records), 0, false, sentAt, null);
  }

  /** A page of an answer that shows more than records. */
  static Page<Person> page(
      List<ServiceRecord<Person>> records,
      int misfits,
      boolean recordsMissing,
      Instant sentAt,
      @Nullable Instant serviceTime) {
    return new Page<>(new ArrayList<>(records), misfits, recordsMissing, sentAt, serviceTime);
  }
}
