package io.connectorc.compiler.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Names that are taken in one Java scope; mutable, for one use. */
public final class NamePool {
  private final UnaryOperator<String> key;
  private final Set<String> taken = new HashSet<>();

  /** From which number on to look for a free one, by the stem. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private NamePool(UnaryOperator<String> key) {
    this.key = key;
  }

  /** For members, which Java tells apart by case. */
  public static NamePool ofMembers() {
    return new NamePool(UnaryOperator.identity());
  }

  /** For classes, whose files some file systems can't tell apart by case. */
  public static NamePool ofClasses() {
    return new NamePool(name -> name.toLowerCase(Locale.ROOT));
  }

  /** Takes the name, or else with 2, 3 and so on behind it, the first that is free. */
  public String take(String name) {
    return take(name, List.of(""));
  }

  /**
   * Takes a stem with all its endings: the given one, or else with the first number behind it that
   * makes all of them free.
   */
  String take(String stem, List<String> endings) {
    String candidate = stem;
    if (!free(candidate, endings)) {
      int number = numbers.getOrDefault(stem, 2);
      while (!free(stem + number, endings)) {
        number++;
      }
      candidate = stem + number;
      numbers.put(stem, number);
    }
    for (String ending : endings) {
      taken.add(key.apply(candidate + ending));
    }
    return candidate;
  }

  /** Whether none of the names is taken. */
  boolean free(String stem, List<String> endings) {
    return endings.stream().noneMatch(ending -> taken.contains(key.apply(stem + ending)));
  }
}
