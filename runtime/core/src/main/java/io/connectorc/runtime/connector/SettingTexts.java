package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.ConversionException;
import io.connectorc.runtime.value.Dates;
import io.connectorc.runtime.value.Secret;
import io.connectorc.runtime.value.Value;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Declared settings from their texts (L3.2). Each method gives null where the text is null or
 * empty, which is no value (L3.4), and where its type refuses the text: then {@code problems} gets
 * a sentence that names the setting and, unless it is a secret, the text. Thread-safe.
 */
public final class SettingTexts {
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,10000}");

  /** Java's own form takes years before 0 and behind 9999, which no format reads (L10.3). */
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final Map<String, Boolean> BOOLEANS =
      Map.of("true", true, "1", true, "false", false, "0", false);
  private static final Pattern EMAIL = Pattern.compile("[^@]*[^@\\s][^@]*@[^@]*[^@\\s][^@]*");

  private SettingTexts() {}

  /**
   * The texts of all declared settings: those given, else the default values.
   *
   * @param problems gets a sentence for each name that no setting bears
   */
  public static Map<String, String> complete(
      List<SettingInfo> settings, Map<String, String> given, List<String> problems) {
    Map<String, String> texts = new HashMap<>();
    for (SettingInfo setting : settings) {
      String text = given.getOrDefault(setting.name(), setting.defaultValue());
      if (text != null) {
        texts.put(setting.name(), text);
      }
    }
    Set<String> unknown = new TreeSet<>(given.keySet());
    settings.forEach(setting -> unknown.remove(setting.name()));
    unknown.removeIf(SystemSettingTexts::isName);
    unknown.forEach(name -> problems.add("setting \"" + name + "\": there is none of this name."));
    return texts;
  }

  /**
   * Why a setting refuses a text, as a sentence that names it; null where it takes it, and for
   * none.
   */
  public static @Nullable String problem(SettingInfo setting, @Nullable String text) {
    List<String> problems = new ArrayList<>();
    switch (setting.type()) {
      case TEXT, PHONE, REFERENCE, PICKLIST, EMAIL, PASSWORD -> text(setting, text, problems);
      case INTEGER -> integer(setting, text, problems);
      case BOOLEAN -> bool(setting, text, problems);
      case DATE -> date(setting, text, problems);
      case DATETIME -> dateTime(setting, text, problems);
      case URL -> url(setting, text, problems);
    }
    return problems.isEmpty() ? null : problems.get(0);
  }

  /** A {@code text}, {@code phone}, {@code reference}, {@code picklist} or {@code email}. */
  public static @Nullable String text(
      SettingInfo setting, @Nullable String text, List<String> problems) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    String problem = textProblem(setting, text);
    if (!problem.isEmpty()) {
      problems.add(problem(setting, text, problem));
      return null;
    }
    return text;
  }

  /** A {@code password}. */
  public static @Nullable Secret secret(
      SettingInfo setting, @Nullable String text, List<String> problems) {
    String checked = text(setting, text, problems);
    return checked == null ? null : Secret.of(checked);
  }

  /** An {@code integer}: digits with a sign, any size up to ten thousand digits. */
  public static @Nullable BigInteger integer(
      SettingInfo setting, @Nullable String text, List<String> problems) {
    return convert(
        setting,
        text,
        problems,
        "is no integer. Write digits, with a sign if it needs one.",
        t -> INTEGER.matcher(t).matches() ? new BigInteger(t) : null);
  }

  /** A {@code boolean}: true, false, 1 or 0. */
  public static @Nullable Boolean bool(
      SettingInfo setting, @Nullable String text, List<String> problems) {
    return convert(
        setting, text, problems, "is no boolean. Write true, false, 1 or 0.", BOOLEANS::get);
  }

  /** A {@code date}: ISO, without a time. */
  public static @Nullable LocalDate date(
      SettingInfo setting, @Nullable String text, List<String> problems) {
    return convert(
        setting,
        text,
        problems,
        "is no date. Write it as 2026-01-31.",
        t -> DATE.matcher(t).matches() ? LocalDate.parse(t) : null);
  }

  /** A {@code datetime}: any text of L10.3. */
  public static @Nullable Instant dateTime(
      SettingInfo setting, @Nullable String text, List<String> problems) {
    return convert(
        setting,
        text,
        problems,
        "is no time. Write it as 2026-01-31T13:45:10Z.",
        t -> Dates.instant(new Value.Text(t)));
  }

  /** A {@code url}: absolute, http or https, with a host. */
  public static @Nullable URI url(
      SettingInfo setting, @Nullable String text, List<String> problems) {
    return convert(
        setting,
        text,
        problems,
        "is no web address. Write it as https://api.example.com.",
        SettingTexts::webAddress);
  }

  private static @Nullable URI webAddress(String text) {
    URI url = URI.create(text);
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    boolean http = scheme.equals("http") || scheme.equals("https");
    return http && url.getRawAuthority() != null ? url : null;
  }

  /** What keeps a text from being the setting's value; empty where nothing does. */
  private static String textProblem(SettingInfo setting, String text) {
    if (text.isBlank()) {
      return "is blank. Give it a value or leave it empty.";
    }
    if (setting.type() == SettingType.PICKLIST && !setting.options().contains(text)) {
      String options = String.join("\", \"", setting.options());
      return "is none of its options. Use one of \"" + options + "\".";
    }
    boolean email = setting.type() != SettingType.EMAIL || EMAIL.matcher(text).matches();
    return email ? "" : "is no email address. Write it as name@example.com.";
  }

  /**
   * @param reading gives null or throws where it can't read the text
   */
  private static <T> @Nullable T convert(
      SettingInfo setting,
      @Nullable String text,
      List<String> problems,
      String problem,
      Function<String, @Nullable T> reading) {
    if (text == null || text.isBlank()) {
      return null;
    }
    T value;
    try {
      value = reading.apply(text.strip());
    } catch (DateTimeException | ConversionException | IllegalArgumentException e) {
      value = null; // the sentence below says more than the exception
    }
    if (value == null) {
      problems.add(problem(setting, text, problem));
    }
    return value;
  }

  private static String problem(SettingInfo setting, String text, String problem) {
    String shown = setting.secret() ? "its value" : '"' + ErrorTexts.clean(text, List.of()) + '"';
    return "setting \"" + setting.name() + "\": " + shown + " " + problem;
  }
}
