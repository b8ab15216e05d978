package io.connectorc.samples.hubspot.sync;

import io.connectorc.runtime.Limits;
import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.SettingsException;
import io.connectorc.samples.hubspot.Hubspot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the program runs with.
 *
 * @param connector HubSpot's own settings
 */
record SyncConfiguration(
    ConnectorSettings connector, Path crm, Path state, Path log, Limits limits) {

  /**
   * Makes it from texts by the names of the settings file.
   *
   * @throws WrongSettingsException with all that is wrong
   */
  static SyncConfiguration of(Map<String, String> texts) throws WrongSettingsException {
    List<String> problems = new ArrayList<>();
    Path crm = file(texts, Setting.CRM, "crm.db", problems);
    Path state = file(texts, Setting.STATE, "sync.db", problems);
    Path log = file(texts, Setting.LOG, "hubspot-sync.log", problems);
    Limits limits = limits(texts, problems);
    ConnectorSettings connector = connector(texts, problems);
    if (connector == null || !problems.isEmpty()) {
      throw new WrongSettingsException(problems);
    }
    return new SyncConfiguration(connector, crm, state, log, limits);
  }

  private static @Nullable ConnectorSettings connector(
      Map<String, String> texts, List<String> problems) {
    Map<String, String> own = new LinkedHashMap<>(texts);
    for (Setting setting : Setting.values()) {
      if (!setting.isConnectors()) {
        own.remove(setting.key());
      }
    }
    try {
      ConnectorSettings settings = new Hubspot().settings(own);
      for (String name : settings.missing()) {
        problems.add(
            "\"%s\" has no value. Set it in the settings file, or as HUBSPOT_%s in the environment."
                .formatted(name, name.toUpperCase(Locale.ROOT)));
      }
      return settings;
    } catch (SettingsException e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  private static Path file(
      Map<String, String> texts, Setting setting, String absent, List<String> problems) {
    Path path = Path.of(texts.getOrDefault(setting.key(), absent)).toAbsolutePath();
    Path folder = path.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      problems.add(
          "\"%s\": the folder of \"%s\" is not there. Make it, or name another file."
              .formatted(setting.key(), path));
    } else if (Files.isDirectory(path)) {
      problems.add("\"%s\": \"%s\" is a folder. Name a file.".formatted(setting.key(), path));
    }
    return path;
  }

  private static Limits limits(Map<String, String> texts, List<String> problems) {
    String text = texts.get(Setting.LIMIT.key());
    if (text == null) {
      return Limits.DEFAULT;
    }
    try {
      int limit = Integer.parseInt(text);
      if (limit > 0) {
        return new Limits(limit, limit);
      }
    } catch (NumberFormatException noNumber) {
      // told below, as zero is
    }
    problems.add("\"limit\": \"%s\" is no number of records. Write 1 or more.".formatted(text));
    return Limits.DEFAULT;
  }
}
