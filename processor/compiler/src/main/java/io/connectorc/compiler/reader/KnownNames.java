package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.NearestName;
import io.connectorc.compiler.reader.Shape.Entry;
import io.connectorc.compiler.reader.Shape.Presence;
import io.connectorc.compiler.source.Located;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What messages say of names: which was meant, which there are. */
final class KnownNames {
  private KnownNames() {}

  /** What unknown names, which were told, are nearest to: that is not missing. */
  static Set<String> meant(Stream<Located<String>> names, Map<String, Entry> known) {
    return names
        .map(Located::value)
        .filter(name -> !known.containsKey(name))
        .flatMap(name -> NearestName.of(name, known.keySet()).stream())
        .collect(Collectors.toSet());
  }

  /** Whether a name is unknown and nearest to the given one. */
  static boolean isMeant(Located<String> unknown, String name, Map<String, Entry> known) {
    return meant(Stream.of(unknown), known).contains(name);
  }

  static String advice(String word, Map<String, Entry> known) {
    String hint = NearestName.hint(word, known.keySet());
    return hint.isEmpty() ? takes(known) : hint;
  }

  static String takes(Map<String, Entry> known) {
    String names =
        String.join(
            ", ",
            known.entrySet().stream()
                .filter(entry -> !entry.getValue().isRefused())
                .filter(entry -> entry.getValue().presence() != Presence.SLIP)
                .map(Map.Entry::getKey)
                .toList());
    return names.isEmpty() ? " It takes none." : " It takes: " + names + ".";
  }
}
