package io.connectorc.runtime.testkit.engine;

import io.connectorc.runtime.connector.FieldInfo;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.connector.PushMode;
import java.util.List;
import java.util.Map;

/** Module descriptions of the tests. */
final class Modules {
  static final Map<PushMode, Integer> ALL_MODES =
      Map.of(PushMode.CREATE, 10, PushMode.UPDATE, 10, PushMode.DELETE, 10);
  static final ModuleInfo CONTACTS = module("Contacts", List.of(), true, ALL_MODES, true, false);
  static final ModuleInfo PULL_ONLY = module("Contacts", List.of(), true, Map.of(), true, false);
  static final ModuleInfo PUSH_ONLY = module("Contacts", List.of(), false, ALL_MODES, true, false);
  static final ModuleInfo UNTIMED = module("Contacts", List.of(), true, Map.of(), false, false);

  static final ModuleInfo UNTIMED_BOTH =
      module("Contacts", List.of(), true, ALL_MODES, false, false);

  private Modules() {}

  static ModuleInfo pushing(PushMode mode, int batchLimit) {
    return module("Contacts", List.of(), false, Map.of(mode, batchLimit), true, false);
  }

  static ModuleInfo pushing(Map<PushMode, Integer> batchLimits) {
    return module("Contacts", List.of(), true, batchLimits, true, false);
  }

  static ModuleInfo keepingValues() {
    return module("Contacts", List.of(), true, ALL_MODES, true, true);
  }

  static ModuleInfo depending(String name, String... on) {
    return module(name, List.of(on), true, Map.of(), true, false);
  }

  private static ModuleInfo module(
      String name,
      List<String> dependsOn,
      boolean pulls,
      Map<PushMode, Integer> batchLimits,
      boolean timed,
      boolean keepsValues) {
    return new ModuleInfo(
        name,
        name,
        dependsOn,
        List.of(
            new FieldInfo("lastname", "name", new Place(6, 7)),
            new FieldInfo("email", "mail", new Place(7, 7))),
        pulls,
        batchLimits,
        timed,
        keepsValues,
        new Place(3, 5));
  }
}
