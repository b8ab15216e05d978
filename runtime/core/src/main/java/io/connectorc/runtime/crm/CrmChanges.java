package io.connectorc.runtime.crm;

import java.util.List;

/**
 * A page of changes.
 *
 * @param versions in order of modification, each record at most once with its newest version
 * @param next where to go on; the same as before where nothing came
 * @param more whether more is known to wait behind it
 */
public record CrmChanges(List<CrmVersion> versions, CrmCursor next, boolean more) {
  public CrmChanges {
    versions = List.copyOf(versions);
  }
}
