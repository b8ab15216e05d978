package io.connectorc.compiler.reader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a run reads a text as a time (L10.3). The runtime has the same rules; the examples
 * in {@code default-values.csv} are tried on both.
 */
final class TimeTexts {
  private static final String OFFSET = "[+-]\\d{2}(?::?\\d{2})?";

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})"
              + "(?:[Tt ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)? ?([Zz]|UTC|GMT|"
              + OFFSET
              + ")?)?");

  private static final Pattern RFC_1123 =
      Pattern.compile(
          "(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun), *)?"
              + "(\\d{1,2})[ -](Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ -](\\d{4}) "
              + "(\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?"
              + "(Z|UTC?|GMT|[ECMP][SD]T|"
              + OFFSET
              + ")?(?: \\([A-Z]+\\))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SLASHES = Pattern.compile("/Date\\((-?\\d{1,18})([+-]\\d{4})?\\)/");

  private static final Pattern UNIX =
      Pattern.compile("(-?)(\\d{1,18})(?:(?<=\\d{9})[.]\\d{1,9}\\d*)?");

  private static final int MILLISECONDS_DIGITS = 13;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant BEHIND_LAST = Instant.parse("+10000-01-01T00:00:00Z");

  private TimeTexts() {}

  static boolean isTime(String text) {
    try {
      Instant instant = read(text);
      return instant != null && !instant.isBefore(FIRST) && instant.isBefore(BEHIND_LAST);
    } catch (DateTimeException | ArithmeticException e) {
      return false;
    }
  }

  private static @Nullable Instant read(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return local(iso.group(1), number(iso.group(2)), iso.group(3), iso, 4)
          .toInstant(offset(iso.group(7)));
    }
    Matcher unix = UNIX.matcher(text);
    if (unix.matches()) {
      long units = Long.parseLong(unix.group(1) + unix.group(2));
      boolean millis = unix.group(2).length() >= MILLISECONDS_DIGITS;
      return millis ? Instant.ofEpochMilli(units) : Instant.ofEpochSecond(units);
    }
    Matcher rfc = RFC_1123.matcher(text);
    if (rfc.matches()) {
      int month = MONTHS.indexOf(rfc.group(3).toLowerCase(Locale.ROOT)) + 1;
      LocalDateTime local = local(rfc.group(4), month, rfc.group(2), rfc, 5);
      return isDay(rfc.group(1), local) ? local.toInstant(offset(rfc.group(8))) : null;
    }
    Matcher slashes = SLASHES.matcher(text);
    return slashes.matches() ? Instant.ofEpochMilli(Long.parseLong(slashes.group(1))) : null;
  }

  /** A local time whose hour, minute and second are groups side by side. */
  private static LocalDateTime local(String year, int month, String day, Matcher m, int hour) {
    return LocalDateTime.of(
        number(year),
        month,
        number(day),
        number(m.group(hour)),
        number(m.group(hour + 1)),
        number(m.group(hour + 2)));
  }

  private static boolean isDay(@Nullable String name, LocalDateTime local) {
    return name == null
        || local.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ROOT).equalsIgnoreCase(name);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Named zones are a few hours off UTC, which decides nothing here. */
  private static ZoneOffset offset(@Nullable String zone) {
    boolean digits = zone != null && (zone.startsWith("+") || zone.startsWith("-"));
    return digits ? ZoneOffset.of(zone) : ZoneOffset.UTC;
  }
}
