package io.connectorc.runtime.value;

import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.List;

/** The parts of a time that {@link DatePattern} writes, in English whatever the locale. */
final class DateParts {
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private DateParts() {}

  static String day(LocalDateTime time) {
    return DAYS.get(time.getDayOfWeek().getValue() - 1);
  }

  static String month(LocalDateTime time) {
    return MONTHS.get(time.getMonthValue() - 1);
  }

  static int isoWeek(LocalDateTime time) {
    return time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  static int isoYear(LocalDateTime time) {
    return time.get(IsoFields.WEEK_BASED_YEAR);
  }

  static String ordinalSuffix(int day) {
    if (day / 10 == 1) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  static int hourOfTwelve(LocalDateTime time) {
    int hour = time.getHour() % 12;
    return hour == 0 ? 12 : hour;
  }

  /** Thousandths of the day in Biel's time, which is an hour ahead of UTC. */
  static int swatchBeat(LocalDateTime time) {
    int secondOfDay = (time.toLocalTime().toSecondOfDay() + 3_600) % 86_400;
    return secondOfDay * 10 / 864;
  }

  static void padded(StringBuilder out, int number, int width) {
    String digits = Integer.toString(number);
    out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
  }
}
