package io.connectorc.runtime.crm.embedded;

import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.value.Value;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes records of one module, in the transaction that its table is in. */
final class RecordWriter {
  private final RecordTable records;
  private final InstantSource clock;
  private final String module;

  RecordWriter(RecordTable records, InstantSource clock, String module) {
    this.records = records;
    this.clock = clock;
    this.module = module;
  }

  /**
   * Makes a record, or brings the live one of this key to these values.
   *
   * @param key null for a record that is nobody's copy
   */
  Row create(@Nullable String key, Map<String, Value> fields) throws SQLException, CrmException {
    Optional<Row> present = key == null ? Optional.empty() : records.findByCreateKey(module, key);
    if (present.isPresent()) {
      return update(present.get(), fields);
    }
    long sequence = records.nextSequence();
    String json = FieldsJson.write(FieldsJson.merge(Map.of(), fields));
    Row row = new Row(sequence, Long.toString(sequence), now(), null, json);
    records.insert(module, key, row);
    return row;
  }

  /** Changes a record; empty if there is none. */
  Optional<Row> update(String id, Map<String, Value> fields) throws SQLException, CrmException {
    Optional<Row> present = live(id);
    return present.isPresent() ? Optional.of(update(present.get(), fields)) : Optional.empty();
  }

  /** Deletes a record; false if there is none. */
  boolean delete(String id) throws SQLException {
    Optional<Row> present = live(id);
    if (present.isEmpty()) {
      return false;
    }
    Instant now = now();
    records.update(module, new Row(records.nextSequence(), id, now, now, present.get().fields()));
    return true;
  }

  private Row update(Row old, Map<String, Value> fields) throws SQLException, CrmException {
    String json = FieldsJson.write(FieldsJson.merge(FieldsJson.read(old.fields()), fields));
    if (json.equals(old.fields())) {
      return old;
    }
    Row row = new Row(records.nextSequence(), old.id(), now(), null, json);
    records.update(module, row);
    return row;
  }

  private Optional<Row> live(String id) throws SQLException {
    return records.find(module, id).filter(row -> row.deleted() == null);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
