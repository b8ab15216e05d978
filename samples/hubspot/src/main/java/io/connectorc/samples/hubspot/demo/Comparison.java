package io.connectorc.samples.hubspot.demo;

import io.connectorc.runtime.crm.CrmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A module on both sides, record by record and field by field.
 *
 * @param inHubspot how many records HubSpot has
 * @param inCrm how many records the CRM has
 * @param differences a sentence for each record that is not the same on both sides
 */
record Comparison(DemoModule module, int inHubspot, int inCrm, List<String> differences) {

  static Comparison of(DemoModule module, World world) throws CrmException {
    List<Copy> hubspot = world.inHubspot(module);
    List<Copy> crm = world.inCrm(module);
    List<String> differences = new ArrayList<>();
    Map<String, Copy> left = byKey(hubspot, "HubSpot", differences);
    Map<String, Copy> right = byKey(crm, "the CRM", differences);
    left.forEach((key, copy) -> compare(copy, right.remove(key), differences));
    right.keySet().forEach(key -> differences.add("%s is in the CRM only".formatted(key)));
    return new Comparison(module, hubspot.size(), crm.size(), differences);
  }

  private static Map<String, Copy> byKey(List<Copy> copies, String side, List<String> differences) {
    Map<String, Copy> byKey = new TreeMap<>();
    for (Copy copy : copies) {
      if (byKey.putIfAbsent(copy.key(), copy) != null) {
        differences.add("%s is twice in %s".formatted(copy.key(), side));
      }
    }
    return byKey;
  }

  private static void compare(Copy hubspot, @Nullable Copy crm, List<String> differences) {
    if (crm == null) {
      differences.add("%s is in HubSpot only".formatted(hubspot.key()));
      return;
    }
    List<String> fields = new ArrayList<>();
    hubspot
        .fields()
        .forEach(
            (name, text) -> {
              String other = crm.fields().get(name);
              if (!text.equals(other)) {
                fields.add(
                    "%s is \"%s\" in HubSpot and \"%s\" in the CRM".formatted(name, text, other));
              }
            });
    if (!fields.isEmpty()) {
      differences.add("%s: %s".formatted(hubspot.key(), String.join(", ", fields)));
    }
  }
}
