package io.connectorc.runtime.sync;

import io.connectorc.runtime.state.CrmIntent;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.state.ModuleProgress;
import io.connectorc.runtime.state.StateChange;
import io.connectorc.runtime.state.StateChange.KeptKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what one commit is to change; of two words about one thing the later one holds. */
final class ChangeSet {
  private final Map<String, Link> putLinks = new LinkedHashMap<>();
  private final Set<String> dropLinks = new LinkedHashSet<>();
  private final Map<KeptKey, KeptRecord> putKept = new LinkedHashMap<>();
  private final Set<KeptKey> dropKept = new LinkedHashSet<>();
  private final List<Intent> putIntents = new ArrayList<>();
  private final List<String> dropIntents = new ArrayList<>();
  private final List<CrmIntent> putCrmIntents = new ArrayList<>();
  private final List<String> dropCrmIntents = new ArrayList<>();

  void link(Link link) {
    putLinks.put(link.serviceId(), link);
  }

  void unlink(String serviceId) {
    putLinks.remove(serviceId);
    dropLinks.add(serviceId);
  }

  void keep(KeptRecord record) {
    putKept.put(new KeptKey(record.direction(), record.id()), record);
  }

  void dropKept(Direction direction, String id) {
    KeptKey key = new KeptKey(direction, id);
    putKept.remove(key);
    dropKept.add(key);
  }

  void intend(Intent intent) {
    putIntents.add(intent);
  }

  void settle(String crmId) {
    dropIntents.add(crmId);
  }

  void intend(CrmIntent intent) {
    putCrmIntents.add(intent);
  }

  /** It is known whether the CRM has made this record. */
  void settleInCrm(String serviceId) {
    dropCrmIntents.add(serviceId);
  }

  /** Links as they will be after the commit. */
  Map<String, Link> over(Map<String, Link> committed) {
    if (putLinks.isEmpty() && dropLinks.isEmpty()) {
      return committed;
    }
    Map<String, Link> links = new HashMap<>(committed);
    links.keySet().removeAll(dropLinks);
    links.putAll(putLinks);
    return links;
  }

  /** Kept records of a direction as they will be after the commit. */
  Map<String, KeptRecord> over(Direction direction, Map<String, KeptRecord> committed) {
    Map<String, KeptRecord> kept = new HashMap<>(committed);
    dropKept.stream()
        .filter(key -> key.direction() == direction)
        .forEach(key -> kept.remove(key.id()));
    putKept.values().stream()
        .filter(record -> record.direction() == direction)
        .forEach(record -> kept.put(record.id(), record));
    return kept;
  }

  boolean isEmpty() {
    return putLinks.isEmpty()
        && dropLinks.isEmpty()
        && putKept.isEmpty()
        && dropKept.isEmpty()
        && putIntents.isEmpty()
        && dropIntents.isEmpty()
        && putCrmIntents.isEmpty()
        && dropCrmIntents.isEmpty();
  }

  /**
   * @param progress null leaves the module's
   */
  StateChange with(@Nullable ModuleProgress progress) {
    return new StateChange(
        progress,
        List.copyOf(putLinks.values()),
        List.copyOf(dropLinks),
        List.copyOf(putKept.values()),
        List.copyOf(dropKept),
        putIntents,
        dropIntents,
        putCrmIntents,
        dropCrmIntents);
  }
}
