package io.connectorc.runtime.sync;

import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmRecord;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Under which keys the CRM makes service records. A key outlives the link of what it made: where
 * that record has become another's since, the service's record gets a key of its next generation.
 */
final class CreateKeys {
  private final Turn<?, ?> turn;
  private final Set<String> inDoubt;

  CreateKeys(Turn<?, ?> turn) {
    this.turn = turn;
    this.inDoubt = turn.ledger().intents().stream().map(Intent::crmId).collect(Collectors.toSet());
  }

  /**
   * A key, and what the CRM has under it.
   *
   * @param found a record that it made earlier and that is nobody's now; null where there is none
   */
  record CreateKey(String text, @Nullable CrmRecord found) {}

  /**
   * The keys of service records that have no link, or whose CRM record is gone; by service id.
   *
   * @throws CrmException if the CRM did not answer
   */
  Map<String, CreateKey> of(Collection<String> serviceIds) throws CrmException {
    Map<String, CreateKey> keys = new HashMap<>();
    Collection<String> open = serviceIds;
    for (int generation = 1; !open.isEmpty(); generation++) {
      open = find(open, generation, keys);
    }
    return keys;
  }

  /** Finds keys of a generation; gives the ids whose key is taken. */
  private List<String> find(Collection<String> ids, int generation, Map<String, CreateKey> keys)
      throws CrmException {
    List<String> texts = ids.stream().map(id -> text(id, generation)).toList();
    Map<String, CrmRecord> found = turn.effects().crm().created(turn.crmModule(), texts);
    Map<String, Link> links =
        turn.ledger().linksByCrmId(found.values().stream().map(CrmRecord::id).toList());
    List<String> taken = new ArrayList<>();
    for (String id : ids) {
      String text = text(id, generation);
      CrmRecord record = found.get(text);
      if (record != null && isAnothers(record.id(), links.get(record.id()), id)) {
        taken.add(id);
      } else {
        keys.put(id, new CreateKey(text, record));
      }
    }
    return taken;
  }

  private boolean isAnothers(String crmId, @Nullable Link link, String id) {
    return inDoubt.contains(crmId) || (link != null && !link.serviceId().equals(id));
  }

  /** Installation, module and id; the first two without a slash or a tilde of their own. */
  private String text(String id, int generation) {
    String module = escaped(turn.name()) + (generation == 1 ? "" : "~" + generation);
    return escaped(turn.scope().installation()) + "/" + module + "/" + id;
  }

  private static String escaped(String name) {
    return name.replace("%", "%25").replace("/", "%2F").replace("~", "%7E");
  }
}
