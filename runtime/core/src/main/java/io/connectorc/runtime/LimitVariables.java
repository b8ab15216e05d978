package io.connectorc.runtime;

import io.connectorc.runtime.connector.ConnectorInfo;
import io.connectorc.runtime.connector.ModuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The global variables that set limits in the language (L14.2). This version does not read them, so
 * one that is set is told: a limit that is ignored in silence looks like one that holds.
 */
final class LimitVariables {
  private LimitVariables() {}

  /** The environment, and the system properties over it. */
  static Map<String, String> ofTheSystem() {
    Map<String, String> variables = new HashMap<>(System.getenv());
    System.getProperties()
        .stringPropertyNames()
        .forEach(name -> variables.put(name, System.getProperty(name, "")));
    return variables;
  }

  /** A sentence for each variable of the connector's modules that is set. */
  static List<String> notes(ConnectorInfo connector, Map<String, String> variables) {
    return connector.modules().stream()
        .flatMap(module -> names(module, connector))
        .filter(variables::containsKey)
        .map(LimitVariables::note)
        .toList();
  }

  private static Stream<String> names(ModuleInfo module, ConnectorInfo connector) {
    String limit = module.crmModule() + "_" + connector.name() + "_SYNC_RECORDS_LIMIT";
    return Stream.of(limit, limit + "_CLI")
        .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT)))
        .flatMap(name -> Stream.of(name, name.replace('-', '_')))
        .distinct();
  }

  private static String note(String variable) {
    return "\""
        + variable
        + "\" is set, and this version does not read it (L14.2). Set the limits with limits(…) of the"
        + " builder, and remove the variable.";
  }
}
