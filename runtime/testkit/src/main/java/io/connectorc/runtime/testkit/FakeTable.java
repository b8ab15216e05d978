package io.connectorc.runtime.testkit;

import io.connectorc.runtime.crm.CrmChanges;
import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.crm.CrmModule;
import io.connectorc.runtime.crm.CrmRecord;
import io.connectorc.runtime.crm.CrmVersion;
import io.connectorc.runtime.value.Value;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One module of the {@link FakeCrm}: every record with its newest version, deleted ones too. */
final class FakeTable {
  private static final Comparator<Row> IN_ORDER =
      Comparator.comparing(Row::modified).thenComparingLong(Row::number);

  private final String module;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, String> idsByKey = new HashMap<>();
  private Instant latest = Instant.MIN;
  private Row lastRead = new Row("", Instant.MIN, -1, Map.of(), true);
  private long changes;
  private int ids;

  private record Row(
      String id, Instant modified, long number, Map<String, Value> fields, boolean deleted) {}

  FakeTable(String module) {
    this.module = module;
  }

  /** The time of a change made now; a clock that was moved back does not move it back. */
  Instant stamp(Instant now) {
    latest = now.isAfter(latest) ? now : latest;
    return latest;
  }

  void put(String id, Instant modified, Map<String, Value> fields) {
    Row before = rows.get(id);
    Map<String, Value> merged = new LinkedHashMap<>();
    if (before != null && !before.deleted) {
      merged.putAll(before.fields);
    }
    merged.putAll(fields);
    add(new Row(id, modified, changes++, merged, false));
  }

  void delete(String id, Instant at) {
    Row before = rows.get(id);
    if (before != null && !before.deleted) {
      add(new Row(id, at, changes++, Map.of(), true));
    }
  }

  private void add(Row row) {
    if (IN_ORDER.compare(row, lastRead) <= 0) {
      throw new IllegalArgumentException(
          module + " was read beyond " + row.modified + " already; nobody would see " + row.id);
    }
    rows.put(row.id, row);
  }

  /** The record that a key made; where it is gone or never was, an id for a new one. */
  String idOfKey(String key) {
    String id = idsByKey.get(key);
    if (id == null || (rows.containsKey(id) && rows.get(id).deleted)) {
      do {
        id = module.toLowerCase(Locale.ROOT) + "-" + ++ids;
      } while (rows.containsKey(id));
      idsByKey.put(key, id);
    }
    return id;
  }

  /** The live records that these keys made. */
  Map<String, CrmRecord> created(CrmModule view, Collection<String> keys) {
    Map<String, CrmRecord> created = new HashMap<>();
    for (String key : keys) {
      Row row = rows.get(idsByKey.get(key));
      if (row != null && version(view, row) instanceof CrmVersion.Live live) {
        created.put(key, live.record());
      }
    }
    return created;
  }

  Optional<FakeRecord> find(String id) {
    return Optional.ofNullable(rows.get(id)).filter(row -> !row.deleted).map(FakeTable::record);
  }

  List<FakeRecord> live() {
    return rows.values().stream().filter(row -> !row.deleted).map(FakeTable::record).toList();
  }

  private static FakeRecord record(Row row) {
    return new FakeRecord(row.id, row.modified, row.fields);
  }

  CrmVersion version(CrmModule view, String id) {
    Row row = rows.get(id);
    return row == null ? new CrmVersion.Deleted(id, null) : version(view, row);
  }

  CrmChanges changes(CrmModule view, CrmCursor from, int limit) {
    List<Row> behind =
        rows.values().stream().filter(row -> isBehind(row, from)).sorted(IN_ORDER).toList();
    List<Row> page = behind.subList(0, Math.min(limit, behind.size()));
    if (page.isEmpty()) {
      return new CrmChanges(List.of(), from, false);
    }
    Row last = page.get(page.size() - 1);
    lastRead = IN_ORDER.compare(last, lastRead) > 0 ? last : lastRead;
    return new CrmChanges(
        page.stream().map(row -> version(view, row)).toList(),
        new CrmCursor.Position(last.modified + " " + last.number),
        behind.size() > page.size());
  }

  private static boolean isBehind(Row row, CrmCursor from) {
    if (from instanceof CrmCursor.Since since) {
      return !row.modified.isBefore(since.instant());
    }
    String[] position = ((CrmCursor.Position) from).text().split(" ", -1);
    Instant modified = Instant.parse(position[0]);
    return row.modified.isAfter(modified)
        || (row.modified.equals(modified) && row.number > Long.parseLong(position[1]));
  }

  private static CrmVersion version(CrmModule view, Row row) {
    if (row.deleted) {
      return new CrmVersion.Deleted(row.id, row.modified);
    }
    List<Value> values =
        view.fields().stream()
            .map(field -> row.fields.getOrDefault(field, Value.Absent.ABSENT))
            .toList();
    return new CrmVersion.Live(new CrmRecord(row.id, row.modified, values));
  }
}
