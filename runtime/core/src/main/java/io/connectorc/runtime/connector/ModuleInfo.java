package io.connectorc.runtime.connector;

import java.util.List;
import java.util.Map;

/**
 * A module of a connector (L4.1).
 *
 * @param serviceModule its name in the service
 * @param crmModule its name in the CRM (the vtiger module)
 * @param dependsOn CRM names of the modules that come first
 * @param fields in the document's order
 * @param pulls whether records are pulled
 * @param batchLimits the configured push modes with their batch limit, at least 1 (L12.3); empty
 *     where nothing is pushed
 * @param timed whether service records bear a time of change; false with {@code @currenttime}
 *     (L11.4)
 * @param keepsValues whether a delete reads more than the id, so that links keep the values last
 *     synced (L12.2)
 * @param place where it is declared
 */
public record ModuleInfo(
    String serviceModule,
    String crmModule,
    List<String> dependsOn,
    List<FieldInfo> fields,
    boolean pulls,
    Map<PushMode, Integer> batchLimits,
    boolean timed,
    boolean keepsValues,
    Place place) {
  public ModuleInfo {
    dependsOn = List.copyOf(dependsOn);
    fields = List.copyOf(fields);
    batchLimits = Map.copyOf(batchLimits);
  }

  /** Whether any mode is configured. */
  public boolean pushes() {
    return !batchLimits.isEmpty();
  }
}
