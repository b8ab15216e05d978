package io.connectorc.conformance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks for texts that nobody may see. */
public final class NowhereCheck {
  private NowhereCheck() {}

  /**
   * Where a text was seen; it is not shown again.
   *
   * @param report of a run, as text
   * @param events that its listener was told, as text
   * @param log its lines
   */
  public static List<Difference> compare(
      String where, List<String> texts, String report, List<String> events, List<String> log) {
    Map<String, String> places = new TreeMap<>();
    places.put("the events", String.join("\n", events));
    places.put("the log", String.join("\n", log));
    places.put("the report", report);
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      List<String> seen =
          places.entrySet().stream()
              .filter(place -> place.getValue().contains(text))
              .map(Map.Entry::getKey)
              .toList();
      if (!seen.isEmpty()) {
        found.add(
            new Difference(
                where, "nowhere, text " + (i + 1), "(nowhere)", "in " + String.join(", ", seen)));
      }
    }
    return found;
  }
}
