package io.connectorc.compiler.reader;

import io.connectorc.compiler.model.SettingType;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each type of settings takes as a default value (L3.2). */
final class DefaultValues {
  /** Java's own form takes years before 0 and behind 9999, which no format reads (L10.3). */
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,10000}");
  private static final Pattern BOOLEAN = Pattern.compile("true|false|1|0");
  private static final Pattern EMAIL = Pattern.compile("[^@]*[^@\\s][^@]*@[^@]*[^@\\s][^@]*");

  private DefaultValues() {}

  /**
   * What the type would take instead; null where it takes the text. A run takes the same: the
   * examples in {@code default-values.csv} are tried on both.
   */
  static @Nullable String expected(SettingType type, String value, List<String> options) {
    String text = value.strip();
    return switch (type) {
      case TEXT, PASSWORD, PHONE, REFERENCE -> text.isBlank() ? "a text that is not blank" : null;
      case PICKLIST ->
          options.isEmpty() || options.contains(value) ? null : "one of the setting's options";
      case INTEGER -> INTEGER.matcher(text).matches() ? null : "digits with or without a sign";
      case BOOLEAN -> BOOLEAN.matcher(text).matches() ? null : "true, false, 1 or 0";
      case DATE -> isDate(text) ? null : "a date like 2026-01-31";
      case DATETIME -> TimeTexts.isTime(text) ? null : "a time like 2026-01-31T13:45:10Z";
      case URL -> isUrl(text) ? null : "a whole url with http or https";
      case EMAIL -> EMAIL.matcher(value).matches() ? null : "an address with one \"@\" inside";
    };
  }

  private static boolean isDate(String text) {
    try {
      return DATE.matcher(text).matches() && LocalDate.parse(text).getYear() >= 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isUrl(String text) {
    try {
      URI uri = new URI(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
