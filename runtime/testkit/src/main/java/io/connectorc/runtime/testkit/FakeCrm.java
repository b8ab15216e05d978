package io.connectorc.runtime.testkit;

import io.connectorc.runtime.crm.CrmAnswer;
import io.connectorc.runtime.crm.CrmChanges;
import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmGateway;
import io.connectorc.runtime.crm.CrmModule;
import io.connectorc.runtime.crm.CrmRecord;
import io.connectorc.runtime.crm.CrmVersion;
import io.connectorc.runtime.crm.CrmWrite;
import io.connectorc.runtime.value.Value;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A CRM in memory. It keeps values as they are given, stamps changes with the clock, tells them in
 * order of modification, chooses the ids of records that the sync creates, and makes one record for
 * each key. It can refuse records, alter what it stores and fail as a whole. For one thread.
 */
public final class FakeCrm implements CrmGateway {
  private final InstantSource clock;
  private final Map<String, FakeTable> tables = new HashMap<>();
  private Predicate<CrmWrite> refused = write -> false;
  private String refusal = "";
  private UnaryOperator<Value> storing = UnaryOperator.identity();
  private @Nullable String failure;
  private int writes;

  public FakeCrm(InstantSource clock) {
    this.clock = clock;
  }

  /** Somebody works in the CRM: makes the record, or sets these fields of it and no others. */
  public FakeCrm put(String module, String id, Map<String, Value> fields) {
    table(module).put(id, table(module).stamp(clock.instant()), fields);
    return this;
  }

  /** Puts a record there as it was left at a time; not for changes behind what was read already. */
  public FakeCrm put(String module, String id, Instant modified, Map<String, Value> fields) {
    table(module).put(id, modified, fields);
    return this;
  }

  /** Somebody deletes a record. */
  public FakeCrm delete(String module, String id) {
    table(module).delete(id, table(module).stamp(clock.instant()));
    return this;
  }

  /** The records that are there, in the order in which they were made. */
  public List<FakeRecord> records(String module) {
    return table(module).live();
  }

  /** A record; empty where it never was or is deleted. */
  public Optional<FakeRecord> record(String module, String id) {
    return table(module).find(id);
  }

  /** How many writes the sync has asked for so far, refused ones not among them. */
  public int writes() {
    return writes;
  }

  /** Refuses these writes from now on, for this reason. */
  public void refuse(String reason, Predicate<CrmWrite> which) {
    refusal = reason;
    refused = which;
  }

  /** Takes every write again. */
  public void refuseNothing() {
    refused = write -> false;
  }

  /** Alters each value that the sync writes, as a CRM does that rounds, cuts or pads. */
  public void storing(UnaryOperator<Value> alteration) {
    storing = alteration;
  }

  /** Fails the next call as a whole, nothing of it done. */
  public void failNext(String message) {
    failure = message;
  }

  @Override
  public CrmChanges changes(CrmModule module, CrmCursor from, int limit) throws CrmException {
    failIfAsked();
    return table(module.name()).changes(module, from, limit);
  }

  @Override
  public List<CrmVersion> read(CrmModule module, List<String> ids) throws CrmException {
    failIfAsked();
    return ids.stream().map(id -> table(module.name()).version(module, id)).toList();
  }

  @Override
  public Map<String, CrmRecord> created(CrmModule module, Collection<String> keys)
      throws CrmException {
    failIfAsked();
    return table(module.name()).created(module, keys);
  }

  @Override
  public List<CrmAnswer> write(CrmModule module, List<CrmWrite> page) throws CrmException {
    failIfAsked();
    List<CrmAnswer> answers = new ArrayList<>();
    for (CrmWrite write : page) {
      answers.add(answer(module, write));
    }
    return answers;
  }

  private CrmAnswer answer(CrmModule module, CrmWrite write) {
    if (refused.test(write)) {
      return new CrmAnswer.Refused(refusal);
    }
    writes++;
    FakeTable table = table(module.name());
    Instant now = table.stamp(clock.instant());
    if (write instanceof CrmWrite.Create create) {
      String id = table.idOfKey(create.key());
      table.put(id, now, fields(module, create.values()));
      return written(module, id);
    }
    if (write instanceof CrmWrite.Update update) {
      if (table.find(update.id()).isEmpty()) {
        return new CrmAnswer.Missing();
      }
      table.put(update.id(), now, fields(module, update.values()));
      return written(module, update.id());
    }
    table.delete(((CrmWrite.Delete) write).id(), now);
    return new CrmAnswer.Deleted();
  }

  private CrmAnswer written(CrmModule module, String id) {
    CrmVersion version = table(module.name()).version(module, id);
    return new CrmAnswer.Written(((CrmVersion.Live) version).record());
  }

  private Map<String, Value> fields(CrmModule module, List<Value> values) {
    Map<String, Value> fields = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != Value.Absent.ABSENT) {
        fields.put(module.fields().get(i), storing.apply(values.get(i)));
      }
    }
    return fields;
  }

  private FakeTable table(String module) {
    return tables.computeIfAbsent(module, FakeTable::new);
  }

  private void failIfAsked() throws CrmException {
    String message = failure;
    if (message != null) {
      failure = null;
      throw new CrmException(message);
    }
  }
}
