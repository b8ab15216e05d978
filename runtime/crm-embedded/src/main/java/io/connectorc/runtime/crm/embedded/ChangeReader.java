package io.connectorc.runtime.crm.embedded;

import io.connectorc.runtime.crm.CrmChanges;
import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmModule;
import io.connectorc.runtime.crm.CrmVersion;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a module's changes in the order in which they were made. A position is the number of the
 * last change that was read, so it misses nothing even where the clock was set back.
 */
final class ChangeReader {
  private final CrmModule module;
  private final CrmFile file;

  ChangeReader(CrmModule module, CrmFile file) {
    this.module = module;
    this.file = file;
  }

  CrmChanges changes(CrmCursor from, int limit) throws CrmException {
    List<Row> found = found(from, limit + 1L);
    List<Row> page = found.subList(0, Math.min(limit, found.size()));
    List<CrmVersion> versions = new ArrayList<>();
    for (Row row : page) {
      versions.add(row.version(module));
    }
    CrmCursor next =
        page.isEmpty()
            ? from
            : new CrmCursor.Position(Long.toString(page.get(page.size() - 1).sequence()));
    return new CrmChanges(versions, next, found.size() > page.size());
  }

  private List<Row> found(CrmCursor from, long limit) throws CrmException {
    if (from instanceof CrmCursor.Since since) {
      return file.read(records -> records.changedSince(module.name(), since.instant(), limit));
    }
    long sequence = sequence(((CrmCursor.Position) from).text());
    return file.read(records -> records.changedAfter(module.name(), sequence, limit));
  }

  private static long sequence(String position) throws CrmException {
    try {
      return Long.parseLong(position);
    } catch (NumberFormatException e) {
      throw new CrmException(
          "The position \"%s\" is not this CRM's. Reset the module, so that it is read from its start."
              .formatted(position),
          e);
    }
  }
}
