package io.connectorc.runtime.connector;

import io.connectorc.runtime.connector.SystemSettings.RecordsFrom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The settings that every connector has (L3.5), from their texts. Thread-safe. */
public final class SystemSettingTexts {
  /** Their names. */
  public static final Set<String> NAMES = Set.of("syncrecordsfrom", "frequency", "debugmode");

  private static final Pattern LIMIT_VARIABLE = Pattern.compile(".+_SYNC_RECORDS_LIMIT(_CLI)?");

  private static final Map<String, RecordsFrom> RECORDS_FROM = recordsFrom();
  private static final Map<String, Duration> FREQUENCIES = frequencies();
  private static final Set<String> OFF = Set.of("off", "false", "0");
  private static final Set<String> ON = Set.of("on", "true", "1");

  private SystemSettingTexts() {}

  /**
   * Reads them from all texts of an installation; what has no text has its default.
   *
   * @param problems gets a sentence for each text that can't be read
   */
  public static SystemSettings parse(Map<String, String> texts, List<String> problems) {
    RecordsFrom from = read("syncrecordsfrom", texts, RECORDS_FROM, problems);
    Duration frequency = read("frequency", texts, FREQUENCIES, problems);
    boolean debugMode = debugMode(text("debugmode", texts), problems);
    return new SystemSettings(
        from == null ? SystemSettings.DEFAULT.recordsFrom() : from,
        debugMode,
        frequency == null ? SystemSettings.DEFAULT.frequency() : frequency,
        limitVariables(texts));
  }

  /** Whether a name is one of theirs: a system setting's, or a limit variable's (L14.2). */
  static boolean isName(String name) {
    return NAMES.contains(name) || LIMIT_VARIABLE.matcher(name).matches();
  }

  private static Map<String, String> limitVariables(Map<String, String> texts) {
    Map<String, String> variables = new LinkedHashMap<>(texts);
    variables.keySet().removeIf(name -> !LIMIT_VARIABLE.matcher(name).matches());
    return variables;
  }

  private static <T> @Nullable T read(
      String name, Map<String, String> texts, Map<String, T> known, List<String> problems) {
    String text = text(name, texts);
    T value = text == null ? null : known.get(text);
    if (text != null && value == null) {
      problems.add(unknown(name, text, String.join(", ", known.keySet())));
    }
    return value;
  }

  private static boolean debugMode(@Nullable String text, List<String> problems) {
    if (text != null && !ON.contains(text) && !OFF.contains(text)) {
      problems.add(unknown("debugmode", text, "true, false"));
    }
    return text != null && ON.contains(text);
  }

  private static String unknown(String name, String text, String known) {
    return "setting \""
        + name
        + "\": \""
        + text
        + "\" is none of its values. Use one of "
        + known
        + ".";
  }

  private static @Nullable String text(String name, Map<String, String> texts) {
    String text = texts.get(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static Map<String, RecordsFrom> recordsFrom() {
    Map<String, RecordsFrom> known = new LinkedHashMap<>();
    known.put("1m", RecordsFrom.ONE_MONTH);
    known.put("3m", RecordsFrom.THREE_MONTHS);
    known.put("6m", RecordsFrom.SIX_MONTHS);
    known.put("all", RecordsFrom.ALL);
    return known;
  }

  private static Map<String, Duration> frequencies() {
    Map<String, Duration> known = new LinkedHashMap<>();
    known.put("15m", Duration.ofMinutes(15));
    known.put("30m", Duration.ofMinutes(30));
    known.put("1h", Duration.ofHours(1));
    known.put("3h", Duration.ofHours(3));
    known.put("6h", Duration.ofHours(6));
    known.put("12h", Duration.ofHours(12));
    known.put("24h", Duration.ofHours(24));
    return known;
  }
}
