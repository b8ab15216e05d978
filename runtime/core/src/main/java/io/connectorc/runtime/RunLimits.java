package io.connectorc.runtime;

import io.connectorc.runtime.connector.ConnectorInfo;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.event.SyncTrigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many records each module of a connector may take, variables considered (L14).
 *
 * @param user by CRM module, in a user's run
 * @param background by CRM module, in a background run
 * @param notes a sentence for each variable that is ignored
 */
record RunLimits(Map<String, Integer> user, Map<String, Integer> background, List<String> notes) {
  /**
   * The limits of every module.
   *
   * @param others what holds for a module without a variable
   */
  static RunLimits of(ConnectorInfo connector, Limits others, LimitVariables variables) {
    Map<String, Integer> user = new HashMap<>();
    Map<String, Integer> background = new HashMap<>();
    List<String> notes = new ArrayList<>(variables.strayNotes(connector));
    for (ModuleInfo module : connector.modules()) {
      String name = LimitVariables.name(module, connector);
      user.put(module.crmModule(), variables.limit(name, notes).orElse(others.user()));
      background.put(
          module.crmModule(), variables.limit(name + "_CLI", notes).orElse(others.background()));
    }
    return new RunLimits(Map.copyOf(user), Map.copyOf(background), List.copyOf(notes));
  }

  /** The limits of a run, by CRM module. */
  Map<String, Integer> of(SyncTrigger trigger) {
    return trigger == SyncTrigger.USER ? user : background;
  }
}
