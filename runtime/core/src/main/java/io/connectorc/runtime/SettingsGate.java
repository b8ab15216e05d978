package io.connectorc.runtime;

import io.connectorc.runtime.connector.ConnectorInfo;
import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.SettingInfo;
import io.connectorc.runtime.crypto.Seal;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.ModuleProgress;
import io.connectorc.runtime.state.StateSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Whether an installation's settings let a run begin: the required ones have values (L3.4), and the
 * pre-sync ones are those of its first sync (L3.3). Of the latter the state keeps {@linkplain Seal
 * seals}, which show no value.
 *
 * @param random makes the salt of seals
 */
record SettingsGate(ConnectorInfo connector, ConnectorSettings settings, RandomGenerator random) {

  /** Which required settings have no value, in a sentence for each kind; empty if none lacks. */
  Optional<String> missing() {
    Set<String> preSync =
        preSync().stream().map(SettingInfo::name).collect(Collectors.toUnmodifiableSet());
    Map<Boolean, List<String>> missing =
        settings.missing().stream().collect(Collectors.partitioningBy(preSync::contains));
    List<String> sentences = new ArrayList<>();
    sentences.addAll(sentence("required pre-sync setting", missing.getOrDefault(true, List.of())));
    sentences.addAll(sentence("required setting", missing.getOrDefault(false, List.of())));
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  private static List<String> sentence(String what, List<String> names) {
    String quoted = quoted(names);
    return switch (names.size()) {
      case 0 -> List.of();
      case 1 -> List.of("The " + what + " " + quoted + " has no value.");
      default -> List.of("The " + what + "s " + quoted + " have no value.");
    };
  }

  /**
   * Holds the installation to its pre-sync settings: seals those that are not yet sealed, or says
   * which differ from the sealed ones. As long as nothing has come of the installation's runs, its
   * settings may still be corrected, so others are sealed in place of the first.
   *
   * @param dry whether the state is to stay as it is
   */
  Optional<String> changed(StateSession session, boolean dry) {
    Map<String, String> before = session.seals();
    Map<String, String> after = new HashMap<>();
    List<String> changed = new ArrayList<>();
    for (SettingInfo setting : preSync()) {
      String seal = before.get(setting.name());
      boolean same = seal != null && Seal.fits(seal, value(setting));
      if (seal != null && !same) {
        changed.add(setting.name());
      }
      after.put(setting.name(), same ? seal : Seal.of(value(setting), salt()));
    }
    if (!changed.isEmpty() && hasResults(session)) {
      return Optional.of(refusal(changed));
    }
    if (!dry && !after.equals(before)) {
      session.seal(after);
    }
    return Optional.empty();
  }

  /** The names of settings that can't be changed any more. */
  Set<String> held(StateSession session) {
    return hasResults(session) ? session.seals().keySet() : Set.of();
  }

  private List<SettingInfo> preSync() {
    return connector.settings().stream().filter(SettingInfo::preSync).toList();
  }

  /** No value is sealed as the empty text, which is none either (L3.4). */
  private String value(SettingInfo setting) {
    return settings.preSync().getOrDefault(setting.name(), "");
  }

  private byte[] salt() {
    byte[] salt = new byte[Seal.SALT];
    random.nextBytes(salt);
    return salt;
  }

  /** Whether anything is remembered that depends on which service the settings lead to. */
  private boolean hasResults(StateSession session) {
    return connector.modules().stream()
        .map(ModuleInfo::crmModule)
        .anyMatch(module -> hasResults(session, module));
  }

  private static boolean hasResults(StateSession session, String module) {
    return session.progress(module).filter(SettingsGate::hasResults).isPresent()
        || session.linkCount(module) > 0
        || !session.intents(module).isEmpty()
        || !session.crmIntents(module).isEmpty()
        || !session.allKept(module, Direction.PULL).isEmpty();
  }

  private static boolean hasResults(ModuleProgress progress) {
    return progress.pull() != null || progress.complete();
  }

  private static String refusal(List<String> names) {
    boolean one = names.size() == 1;
    return "The pre-sync %s %s %s not what %s at the first sync, and %s read-only since. Set %s back, or set up a new installation; if %s to the same records as before, release %s by hand."
        .formatted(
            one ? "setting" : "settings",
            quoted(names),
            one ? "is" : "are",
            one ? "it was" : "they were",
            one ? "is" : "are",
            one ? "it" : "them",
            one ? "it leads" : "they lead",
            one ? "it" : "them");
  }

  private static String quoted(List<String> names) {
    return "\"" + String.join("\", \"", names) + "\"";
  }
}
