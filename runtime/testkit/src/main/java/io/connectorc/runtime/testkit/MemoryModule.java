package io.connectorc.runtime.testkit;

import io.connectorc.runtime.state.CrmIntent;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.state.ModuleProgress;
import io.connectorc.runtime.state.StateChange;
import io.connectorc.runtime.state.StateChange.KeptKey;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@link MemoryState} knows of one module; written by one session at a time. */
final class MemoryModule {
  @Nullable ModuleProgress progress;
  final Map<String, Link> byServiceId = new LinkedHashMap<>();
  final Map<String, Link> byCrmId = new HashMap<>();
  final Map<KeptKey, KeptRecord> kept = new LinkedHashMap<>();
  final Map<String, Intent> intents = new LinkedHashMap<>();
  final Map<String, CrmIntent> crmIntents = new LinkedHashMap<>();

  void apply(StateChange change) {
    if (change.progress() != null) {
      progress = change.progress();
    }
    change.dropLinks().forEach(this::dropLink);
    change.putLinks().forEach(this::putLink);
    change.dropKept().forEach(kept::remove);
    change
        .putKept()
        .forEach(record -> kept.put(new KeptKey(record.direction(), record.id()), record));
    change.dropIntents().forEach(intents::remove);
    change.putIntents().forEach(intent -> intents.put(intent.crmId(), intent));
    change.dropCrmIntents().forEach(crmIntents::remove);
    change.putCrmIntents().forEach(intent -> crmIntents.put(intent.serviceId(), intent));
  }

  List<KeptRecord> kept() {
    return List.copyOf(kept.values());
  }

  private void dropLink(String serviceId) {
    Link link = byServiceId.remove(serviceId);
    if (link != null) {
      byCrmId.remove(link.crmId());
    }
  }

  private void putLink(Link link) {
    dropLink(link.serviceId());
    Link other = byCrmId.get(link.crmId());
    if (other != null) {
      dropLink(other.serviceId());
    }
    byServiceId.put(link.serviceId(), link);
    byCrmId.put(link.crmId(), link);
  }
}
