package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A module of people with an id, a time and a name, read the way a generated reader reads. */
final class People {
  static final Instant SENT = Instant.parse("2026-03-01T00:00:00Z");

  private People() {}

  /** A mapped record with one field. */
  record Person(Value name) implements MappedRecord {
    @Override
    public Value value(int field) {
      return name;
    }
  }

  static ServiceRecord<Person> read(JsonParser in) throws IOException {
    Value id = Value.Absent.ABSENT;
    Value updated = Value.Absent.ABSENT;
    Value name = Value.Absent.ABSENT;
    int seen = 0;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String member = in.currentName();
      in.nextToken();
      int bit = List.of("id", "updated", "name").indexOf(member);
      if (bit >= 0 && (seen & (1 << bit)) != 0) {
        throw new DuplicateMemberException(in, member);
      }
      seen |= bit < 0 ? 0 : 1 << bit;
      switch (member) {
        case "id" -> id = Values.read(in);
        case "updated" -> updated = Values.read(in);
        case "name" -> name = Values.read(in);
        default -> in.skipChildren();
      }
    }
    return new ServiceRecord<>(id, updated, Value.Absent.ABSENT, new Person(name), Slice.NONE);
  }

  static Answer answer(int status, byte[] body) {
    return new Answer(status, Map.of(), body, SENT, null);
  }
}
