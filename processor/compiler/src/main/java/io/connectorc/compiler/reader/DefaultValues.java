package io.connectorc.compiler.reader;

import io.connectorc.compiler.model.SettingType;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each type of settings takes as a default value (L3.2). */
final class DefaultValues {
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern BOOLEAN = Pattern.compile("true|false|1|0");
  private static final Pattern EMAIL = Pattern.compile("[^@]+@[^@]+");
  private static final Pattern SERIAL_DATE =
      Pattern.compile("/Date\\(-?[0-9]{1,17}([+-][0-9]{4})?\\)/");
  private static final Pattern SECONDS = Pattern.compile("-?[0-9]{1,17}");

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']HH:mm[:ss]")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private DefaultValues() {}

  /** What the type would take instead; null where it takes the text. */
  static @Nullable String expected(SettingType type, String text, List<String> options) {
    return switch (type) {
      case TEXT, PASSWORD, PHONE, REFERENCE -> text.isBlank() ? "a text that is not blank" : null;
      case PICKLIST ->
          options.isEmpty() || options.contains(text) ? null : "one of the setting's options";
      case INTEGER -> INTEGER.matcher(text).matches() ? null : "digits with or without a sign";
      case BOOLEAN -> BOOLEAN.matcher(text).matches() ? null : "true, false, 1 or 0";
      case DATE -> isDate(text) ? null : "a date like 2026-01-31";
      case DATETIME -> isDateTime(text) ? null : "a time like 2026-01-31T13:45:10Z";
      case URL -> isUrl(text) ? null : "a whole url with http or https";
      case EMAIL -> EMAIL.matcher(text).matches() ? null : "an address with one \"@\" inside";
    };
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** All that a run reads as a time (L10.3). */
  private static boolean isDateTime(String text) {
    return isDate(text)
        || SECONDS.matcher(text).matches()
        || SERIAL_DATE.matcher(text).matches()
        || parses(ISO, text)
        || parses(DateTimeFormatter.RFC_1123_DATE_TIME, text);
  }

  private static boolean parses(DateTimeFormatter format, String text) {
    try {
      format.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isUrl(String text) {
    try {
      URI uri = new URI(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
