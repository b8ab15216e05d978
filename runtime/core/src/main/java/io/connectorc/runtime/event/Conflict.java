package io.connectorc.runtime.event;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record that was changed on both sides since the last sync (L13.6).
 *
 * @param serviceModified when the service's version was made
 * @param crmModified when the CRM's was; null for a deletion whose time the CRM does not tell
 * @param lost the loser's values as text, by CRM field in the mapping's order; empty where its
 *     version is a deletion
 */
public record Conflict(
    String serviceId,
    String crmId,
    Winner winner,
    Instant serviceModified,
    @Nullable Instant crmModified,
    Map<String, String> lost) {
  public Conflict {
    lost = Collections.unmodifiableMap(new LinkedHashMap<>(lost));
  }

  /** Whose version stays. */
  public enum Winner {
    SERVICE,
    CRM
  }
}
