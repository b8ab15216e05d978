package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.RecordException;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.value.Fingerprint;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares versions of a record across the two sides, always in the service's values (L13.5). */
final class Versions<R extends MappedRecord> {
  private final ServiceModule<R, ?> module;
  private final int fields;
  private final boolean keepsValues;
  private final List<String> secrets;

  /**
   * Compares versions of a module's records.
   *
   * @param secrets masked in failures, before their values are cut
   */
  Versions(ServiceModule<R, ?> module, List<String> secrets) {
    this.module = module;
    this.secrets = secrets;
    this.fields = module.info().fields().size();
    this.keepsValues = module.info().keepsValues();
  }

  /**
   * A CRM version, mapped forward.
   *
   * @param record null where it can't be mapped
   * @param failure why it can't; null where it can
   */
  record Forward<R extends MappedRecord>(
      String hash, @Nullable R record, @Nullable String failure) {}

  String hash(R record) {
    return Fingerprint.of(record::value, fields);
  }

  /**
   * A CRM version that can't be mapped is told by its own values: they must not come back for ever
   * as a change.
   */
  Forward<R> forward(List<Value> crmValues) {
    try {
      R record = module.toService(crmValues);
      return new Forward<>(hash(record), record, null);
    } catch (RecordException e) {
      String hash = Fingerprint.of(crmValues::get, crmValues.size());
      return new Forward<>(hash, null, e.message(secrets));
    }
  }

  /** Whether any mapped value is not empty. */
  boolean saysAnything(R record) {
    for (int field = 0; field < fields; field++) {
      if (!record.value(field).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The values for a link to keep (L12.2); null where the module keeps none.
   *
   * @param before what the link kept so far: an absent value leaves the field as it was
   */
  @Nullable String toKeep(R record, @Nullable String before) {
    if (!keepsValues) {
      return null;
    }
    List<Value> values = new ArrayList<>(fields);
    List<Value> old = before == null ? absent() : elements(before);
    for (int field = 0; field < fields; field++) {
      Value value = record.value(field);
      values.add(value == Value.Absent.ABSENT ? old.get(field) : value);
    }
    return Values.text(new Value.Items(values));
  }

  /** The record that a delete is made from: of kept values, else of none. */
  R kept(@Nullable String values) {
    return module.record(values == null ? absent() : elements(values));
  }

  private List<Value> elements(String json) {
    Value array = new Value.Raw(json);
    return IntStream.range(0, fields)
        .mapToObj(field -> Values.at(array, Integer.toString(field)))
        .toList();
  }

  private List<Value> absent() {
    return Collections.nCopies(fields, Value.Absent.ABSENT);
  }
}
