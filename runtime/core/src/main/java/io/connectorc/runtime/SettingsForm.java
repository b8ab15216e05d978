package io.connectorc.runtime;

import io.connectorc.runtime.SettingField.Group;
import io.connectorc.runtime.SettingField.Option;
import io.connectorc.runtime.connector.Connector;
import io.connectorc.runtime.connector.SettingInfo;
import io.connectorc.runtime.connector.SettingTexts;
import io.connectorc.runtime.connector.SettingsException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings that a host shows for one installation: the pre-sync ones with <i>Sync Records
 * From</i> first, and the others as soon as every required pre-sync setting has a value (L3.3).
 * Immutable.
 *
 * <pre>{@code
 * SettingsForm form = SettingsForm.of(new Hubspot(), texts, synchronizer.upkeep().heldSettings());
 * }</pre>
 *
 * @param preSyncOnly whether the others are not to be shown yet
 * @param fields what is to be shown, in this order
 */
public record SettingsForm(boolean preSyncOnly, List<SettingField> fields) {
  public SettingsForm {
    fields = List.copyOf(fields);
  }

  /**
   * The form for the texts that an installation has so far.
   *
   * @param texts by name, system settings among them; may lack any
   * @param held names of settings that can't be changed any more: {@link Upkeep#heldSettings()},
   *     none before the first sync
   */
  public static SettingsForm of(
      Connector<?> connector, Map<String, String> texts, Set<String> held) {
    List<SettingInfo> settings = connector.info().settings();
    Map<String, String> problems = problems(settings, texts);
    List<String> missing = missing(connector, texts, problems);
    boolean first =
        settings.stream()
            .anyMatch(setting -> setting.preSync() && missing.contains(setting.name()));
    List<SettingField> fields = new ArrayList<>();
    for (SettingInfo setting : settings) {
      if (setting.preSync()) {
        fields.add(field(setting, Group.PRE_SYNC, held, problems));
      }
    }
    fields.add(SystemFields.recordsFrom(texts));
    if (!first) {
      fields.add(SystemFields.debugMode(texts));
      fields.add(SystemFields.frequency(texts));
      for (SettingInfo setting : settings) {
        if (!setting.preSync()) {
          fields.add(field(setting, Group.SYNC, held, problems));
        }
      }
    }
    return new SettingsForm(first, fields);
  }

  private static Map<String, String> problems(
      List<SettingInfo> settings, Map<String, String> texts) {
    Map<String, String> problems = new HashMap<>();
    for (SettingInfo setting : settings) {
      String problem = SettingTexts.problem(setting, texts.get(setting.name()));
      if (problem != null) {
        problems.put(setting.name(), problem);
      }
    }
    return problems;
  }

  /** Names of required settings without a value; a text that is refused is none. */
  private static List<String> missing(
      Connector<?> connector, Map<String, String> texts, Map<String, String> problems) {
    Map<String, String> usable = new HashMap<>();
    for (SettingInfo setting : connector.info().settings()) {
      String text = texts.get(setting.name());
      if (text != null) {
        // An empty text is no value, and takes the place of a default as a refused one does.
        usable.put(setting.name(), problems.containsKey(setting.name()) ? "" : text);
      }
    }
    try {
      return connector.settings(usable).missing();
    } catch (SettingsException e) {
      throw new IllegalStateException("The connector refuses what its settings take.", e);
    }
  }

  private static SettingField field(
      SettingInfo setting, Group group, Set<String> held, Map<String, String> problems) {
    List<Option> options =
        setting.options().stream().map(option -> new Option(option, option)).toList();
    @Nullable String problem = problems.get(setting.name());
    return new SettingField(
        setting.name(),
        group,
        setting.type(),
        setting.label(),
        options,
        setting.module(),
        setting.defaultValue(),
        setting.required(),
        setting.preSync() && held.contains(setting.name()),
        setting.secret(),
        problem);
  }
}
