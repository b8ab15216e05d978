package io.connectorc.runtime.testkit;

import io.connectorc.runtime.value.Value;
import java.time.Instant;
import java.util.Map;

/** A record of the {@link FakeCrm}, values by field name as they were given. */
public record FakeRecord(String id, Instant modified, Map<String, Value> fields) {
  public FakeRecord {
    fields = Map.copyOf(fields);
  }

  /** The value of a field; absent where the record has none. */
  public Value field(String name) {
    return fields.getOrDefault(name, Value.Absent.ABSENT);
  }
}
