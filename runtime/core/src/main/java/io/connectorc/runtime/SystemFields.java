package io.connectorc.runtime;

import io.connectorc.runtime.SettingField.Group;
import io.connectorc.runtime.SettingField.Option;
import io.connectorc.runtime.connector.SettingType;
import io.connectorc.runtime.connector.SystemSettingTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that every form has (L3.5), in the words of the language's description. */
final class SystemFields {
  private static final List<Option> RECORDS_FROM =
      List.of(
          new Option("1m", "1 month"),
          new Option("3m", "3 months"),
          new Option("6m", "6 months"),
          new Option("all", "Fetch all"));

  private static final List<Option> FREQUENCIES =
      List.of(
          new Option("15m", "15 min"),
          new Option("30m", "30 min"),
          new Option("1h", "1 hour"),
          new Option("3h", "3 hours"),
          new Option("6h", "6 hours"),
          new Option("12h", "12 hours"),
          new Option("24h", "24 hours"));

  private SystemFields() {}

  static SettingField recordsFrom(Map<String, String> texts) {
    return field(
        "syncrecordsfrom",
        Group.PRE_SYNC,
        SettingType.PICKLIST,
        "Sync Records From",
        RECORDS_FROM,
        "1m",
        texts);
  }

  static SettingField debugMode(Map<String, String> texts) {
    return field(
        "debugmode", Group.SYSTEM, SettingType.BOOLEAN, "Debug Mode", List.of(), "false", texts);
  }

  static SettingField frequency(Map<String, String> texts) {
    return field(
        "frequency",
        Group.SYSTEM,
        SettingType.PICKLIST,
        "Background Sync Frequency",
        FREQUENCIES,
        "15m",
        texts);
  }

  private static SettingField field(
      String name,
      Group group,
      SettingType type,
      String label,
      List<Option> options,
      String defaultValue,
      Map<String, String> texts) {
    return new SettingField(
        name,
        group,
        type,
        label,
        options,
        null,
        defaultValue,
        false,
        false,
        false,
        problem(name, texts.get(name)));
  }

  private static @Nullable String problem(String name, @Nullable String text) {
    List<String> problems = new ArrayList<>();
    if (text != null) {
      SystemSettingTexts.parse(Map.of(name, text), problems);
    }
    return problems.isEmpty() ? null : problems.get(0);
  }
}
