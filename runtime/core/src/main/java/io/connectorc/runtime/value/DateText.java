package io.connectorc.runtime.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the ways in which services write an instant (L10.3). Years 0 to 9999. */
final class DateText {
  private static final String OFFSET = "[+-]\\d{2}(?::?\\d{2})?";

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})"
              + "(?:[Tt ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)? ?([Zz]|UTC|GMT|"
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

  /** Services with finer clocks than seconds write a fraction; a short one could be anything. */
  private static final Pattern UNIX =
      Pattern.compile("(-?)(\\d{1,18})(?:(?<=\\d{9})[.](\\d{1,9})\\d*)?");

  private static final int MILLISECONDS_DIGITS = 13;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final Map<String, Integer> AMERICAN_HOURS =
      Map.of(
          "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant BEHIND_LAST = Instant.parse("+10000-01-01T00:00:00Z");

  private DateText() {}

  /** The instant; null where the text names none. */
  static @Nullable Instant parse(String text) {
    try {
      Instant instant = read(text.strip());
      boolean inRange =
          instant != null && !instant.isBefore(FIRST) && instant.isBefore(BEHIND_LAST);
      return inRange ? instant : null;
    } catch (DateTimeException | ArithmeticException e) {
      return null; // a thirteenth month, an hour 25, a number beyond all years
    }
  }

  private static @Nullable Instant read(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return iso(iso);
    }
    Matcher unix = UNIX.matcher(text);
    if (unix.matches()) {
      return unix(unix);
    }
    Matcher rfc = RFC_1123.matcher(text);
    if (rfc.matches()) {
      return rfc1123(rfc);
    }
    Matcher slashes = SLASHES.matcher(text);
    return slashes.matches() ? Instant.ofEpochMilli(Long.parseLong(slashes.group(1))) : null;
  }

  private static Instant iso(Matcher m) {
    return LocalDateTime.of(
            number(m.group(1)),
            number(m.group(2)),
            number(m.group(3)),
            number(m.group(4)),
            number(m.group(5)),
            number(m.group(6)),
            nanos(m.group(7)))
        .toInstant(offset(m.group(8)));
  }

  private static @Nullable Instant rfc1123(Matcher m) {
    int month = MONTHS.indexOf(m.group(3).toLowerCase(Locale.ROOT)) + 1;
    LocalDateTime local =
        LocalDateTime.of(
            number(m.group(4)),
            month,
            number(m.group(2)),
            number(m.group(5)),
            number(m.group(6)),
            number(m.group(7)));
    String day = m.group(1);
    if (day != null && local.getDayOfWeek() != dayOfWeek(day)) {
      return null;
    }
    return local.toInstant(offset(m.group(8)));
  }

  private static Instant unix(Matcher m) {
    long units = Long.parseLong(m.group(1) + m.group(2));
    int nanos = nanos(m.group(3));
    boolean millis = m.group(2).length() >= MILLISECONDS_DIGITS;
    Instant whole = millis ? Instant.ofEpochMilli(units) : Instant.ofEpochSecond(units);
    long rest = millis ? nanos / 1_000 : nanos;
    return m.group(1).isEmpty() ? whole.plusNanos(rest) : whole.minusNanos(rest);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  private static DayOfWeek dayOfWeek(String name) {
    return DayOfWeek.of(DAYS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
  }

  private static ZoneOffset offset(@Nullable String zone) {
    if (zone == null) {
      return ZoneOffset.UTC;
    }
    char first = zone.charAt(0);
    if (first == '+' || first == '-') {
      return ZoneOffset.of(zone);
    }
    Integer hours = AMERICAN_HOURS.get(zone.toUpperCase(Locale.ROOT));
    return hours == null ? ZoneOffset.UTC : ZoneOffset.ofHours(hours);
  }
}
