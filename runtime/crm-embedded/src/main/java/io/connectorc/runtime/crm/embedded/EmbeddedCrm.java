package io.connectorc.runtime.crm.embedded;

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
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/**
 * A CRM in one SQLite file. Modules and fields need no declaration: they are what is written. There
 * are no users, so every sync type sees all records.
 *
 * <p>What a method wrote is on the disk when it returns; a page is stored whole or not at all.
 * Times are kept in milliseconds. A write that changes no value leaves the record's time alone.
 *
 * <p>Not thread-safe: another thread, or another process, opens the file for itself. To look into
 * it:
 *
 * <pre>sqlite3 crm.db "SELECT id, modified, fields FROM record WHERE module = 'Contacts'"</pre>
 */
public final class EmbeddedCrm implements CrmGateway, AutoCloseable {
  private final CrmFile file;
  private final InstantSource clock;

  private EmbeddedCrm(CrmFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Opens a CRM file on the system's clock, see {@link #open(Path, InstantSource)}. */
  public static EmbeddedCrm open(Path file) throws CrmException {
    return open(file, InstantSource.system());
  }

  /**
   * Opens a CRM file, or makes it where there is none yet.
   *
   * @param clock stamps the records that are changed
   * @throws CrmException if it can't be opened, or is something else
   */
  public static EmbeddedCrm open(Path file, InstantSource clock) throws CrmException {
    return open(file, clock, CrmFile.durable());
  }

  static EmbeddedCrm open(Path file, InstantSource clock, SQLiteConfig config) throws CrmException {
    return new EmbeddedCrm(CrmFile.open(file, config), clock);
  }

  /**
   * Makes a record, as somebody who works in the CRM would.
   *
   * @return its id
   */
  public String create(String module, Map<String, Value> fields) throws CrmException {
    return file.transaction(
        records -> new RecordWriter(records, clock, module).create(null, fields).id());
  }

  /**
   * Changes fields of a record: absent ones stay, null ones are cleared.
   *
   * @return false if there is no such record
   */
  public boolean edit(String module, String id, Map<String, Value> fields) throws CrmException {
    return file.transaction(
        records -> new RecordWriter(records, clock, module).update(id, fields).isPresent());
  }

  /**
   * Deletes a record.
   *
   * @return false if there is no such record
   */
  public boolean delete(String module, String id) throws CrmException {
    return file.transaction(records -> new RecordWriter(records, clock, module).delete(id));
  }

  /** The record of an id, where it is there and not deleted. */
  public Optional<StoredRecord> find(String module, String id) throws CrmException {
    Optional<Row> row = file.read(records -> records.find(module, id));
    return row.isEmpty() || row.get().deleted() != null
        ? Optional.empty()
        : Optional.of(row.get().stored(module));
  }

  /** All live records of a module, in order of their last change. */
  public List<StoredRecord> records(String module) throws CrmException {
    List<StoredRecord> stored = new ArrayList<>();
    for (Row row : file.read(records -> records.live(module))) {
      stored.add(row.stored(module));
    }
    return stored;
  }

  @Override
  public CrmChanges changes(CrmModule module, CrmCursor from, int limit) throws CrmException {
    return new ChangeReader(module, file).changes(from, limit);
  }

  @Override
  public List<CrmVersion> read(CrmModule module, List<String> ids) throws CrmException {
    return file.read(
        records -> {
          List<CrmVersion> versions = new ArrayList<>();
          for (String id : ids) {
            Optional<Row> row = records.find(module.name(), id);
            versions.add(
                row.isPresent() ? row.get().version(module) : new CrmVersion.Deleted(id, null));
          }
          return versions;
        });
  }

  @Override
  public Map<String, CrmRecord> created(CrmModule module, Collection<String> keys)
      throws CrmException {
    return file.read(
        records -> {
          Map<String, CrmRecord> created = new HashMap<>();
          for (String key : keys) {
            Optional<Row> row = records.findByCreateKey(module.name(), key);
            if (row.isPresent()) {
              created.put(key, row.get().record(module));
            }
          }
          return created;
        });
  }

  @Override
  public List<CrmAnswer> write(CrmModule module, List<CrmWrite> page) throws CrmException {
    return file.transaction(
        records -> {
          PageWriter writer =
              new PageWriter(module, new RecordWriter(records, clock, module.name()));
          List<CrmAnswer> answers = new ArrayList<>();
          for (CrmWrite write : page) {
            answers.add(writer.write(write));
          }
          return answers;
        });
  }

  @Override
  public void close() {
    file.close();
  }
}
