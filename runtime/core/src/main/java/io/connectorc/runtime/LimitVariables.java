package io.connectorc.runtime;

import io.connectorc.runtime.connector.ConnectorInfo;
import io.connectorc.runtime.connector.ErrorTexts;
import io.connectorc.runtime.connector.ModuleInfo;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The global variables that set limits (L14.2), from the places where they may stand.
 *
 * @param environment of the process
 * @param properties of the JVM
 * @param settings of the installation, the limit variables among them
 */
record LimitVariables(
    Map<String, String> environment, Map<String, String> properties, Map<String, String> settings) {
  private static final String SUFFIX = "_SYNC_RECORDS_LIMIT";
  private static final Pattern POSITIVE = Pattern.compile("\\+?0*[1-9][0-9]*");
  private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);
  private static final int LONGEST_SHOWN = 40;

  LimitVariables {
    environment = Map.copyOf(environment);
    properties = Map.copyOf(properties);
    settings = Map.copyOf(settings);
  }

  /** The variable of a module in a user's run; that of a background run has {@code _CLI} behind. */
  static String name(ModuleInfo module, ConnectorInfo connector) {
    return module.crmModule() + "_" + connector.name() + SUFFIX;
  }

  /**
   * The limit that the last place sets which has one.
   *
   * @param notes gets a sentence for each value that is no positive number
   */
  OptionalInt limit(String name, List<String> notes) {
    List<String> spellings = spellings(name).toList();
    List<String> inEnvironment =
        spellings.stream()
            .flatMap(spelling -> Stream.of(spelling, spelling.replace('-', '_')))
            .distinct()
            .toList();
    OptionalInt limit = limit("environment", environment, inEnvironment, notes);
    limit = orElse(limit("system properties", properties, spellings, notes), limit);
    return orElse(limit("settings", settings, spellings, notes), limit);
  }

  /** A sentence for each limit variable among the settings that is for no module. */
  List<String> strayNotes(ConnectorInfo connector) {
    Set<String> stray = new TreeSet<>(settings.keySet());
    Map<String, ModuleInfo> names = new TreeMap<>();
    connector.modules().forEach(module -> names.put(name(module, connector), module));
    names.keySet().stream()
        .flatMap(name -> Stream.of(name, name + "_CLI"))
        .flatMap(LimitVariables::spellings)
        .forEach(stray::remove);
    String known = names.keySet().stream().collect(Collectors.joining("\", \"", "\"", "\""));
    return stray.stream()
        .map(
            name ->
                "The limit \"%s\" in the settings is for no module of this connector and is ignored (L14.2). Its names are %s, each with \"_CLI\" behind it for background runs."
                    .formatted(name, known))
        .toList();
  }

  private static Stream<String> spellings(String name) {
    return Stream.of(name, name.toUpperCase(Locale.ROOT)).distinct();
  }

  private static OptionalInt limit(
      String place, Map<String, String> texts, List<String> names, List<String> notes) {
    for (String name : names) {
      String text = texts.getOrDefault(name, "").strip();
      if (POSITIVE.matcher(text).matches()) {
        return OptionalInt.of(new BigInteger(text).min(MOST).intValue());
      }
      if (!text.isEmpty()) {
        notes.add(
            "The limit \"%s\" in the %s is \"%s\", which is no positive number, and is ignored (L14.2)."
                .formatted(name, place, ErrorTexts.excerpt(text, List.of(), LONGEST_SHOWN)));
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt orElse(OptionalInt first, OptionalInt second) {
    return first.isPresent() ? first : second;
  }
}
