package io.connectorc.runtime.value;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;

/**
 * The argument of {@code dateformat}, read once: the letters of PHP's {@code date()}, all of them,
 * in UTC and English; a backslash takes the next character as it is (L10). Immutable, thread-safe.
 */
public final class DatePattern {
  private final String letters;
  private final List<Step> steps;

  private DatePattern(String letters, List<Step> steps) {
    this.letters = letters;
    this.steps = List.copyOf(steps);
  }

  /** Writes one letter's part of a time. */
  @FunctionalInterface
  interface Step {
    void append(StringBuilder out, LocalDateTime time);
  }

  /** Reads a pattern; what is no letter of {@code date()} stands for itself. */
  public static DatePattern of(String phpLetters) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < phpLetters.length(); i++) {
      char letter = phpLetters.charAt(i);
      if (letter == '\\' && i + 1 < phpLetters.length()) {
        steps.add(literal(phpLetters.charAt(++i)));
      } else {
        steps.add(step(letter));
      }
    }
    return new DatePattern(phpLetters, steps);
  }

  /** The instant in UTC; its own fraction shows in {@code u} and {@code v}. */
  public String format(Instant instant) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    StringBuilder out = new StringBuilder();
    steps.forEach(step -> step.append(out, time));
    return out.toString();
  }

  /** The pattern as it was written. */
  @Override
  public String toString() {
    return letters;
  }

  private static Step literal(char c) {
    return (out, time) -> out.append(c);
  }

  private static Step whole(String phpLetters) {
    List<Step> steps = of(phpLetters).steps;
    return (out, time) -> steps.forEach(step -> step.append(out, time));
  }

  private static Step step(char letter) {
    return switch (letter) {
      case 'd' -> (out, t) -> DateParts.padded(out, t.getDayOfMonth(), 2);
      case 'D' -> (out, t) -> out.append(DateParts.day(t), 0, 3);
      case 'j' -> (out, t) -> out.append(t.getDayOfMonth());
      case 'l' -> (out, t) -> out.append(DateParts.day(t));
      case 'N' -> (out, t) -> out.append(t.getDayOfWeek().getValue());
      case 'S' -> (out, t) -> out.append(DateParts.ordinalSuffix(t.getDayOfMonth()));
      case 'w' -> (out, t) -> out.append(t.getDayOfWeek().getValue() % 7);
      case 'z' -> (out, t) -> out.append(t.getDayOfYear() - 1);
      case 'W' -> (out, t) -> DateParts.padded(out, DateParts.isoWeek(t), 2);
      case 'o' -> (out, t) -> out.append(DateParts.isoYear(t));
      case 'F' -> (out, t) -> out.append(DateParts.month(t));
      case 'm' -> (out, t) -> DateParts.padded(out, t.getMonthValue(), 2);
      case 'M' -> (out, t) -> out.append(DateParts.month(t), 0, 3);
      case 'n' -> (out, t) -> out.append(t.getMonthValue());
      case 't' -> (out, t) -> out.append(t.toLocalDate().lengthOfMonth());
      case 'L' -> (out, t) -> out.append(t.toLocalDate().isLeapYear() ? 1 : 0);
      case 'Y', 'x' -> (out, t) -> DateParts.padded(out, t.getYear(), 4);
      case 'X' -> (out, t) -> DateParts.padded(out.append('+'), t.getYear(), 4);
      case 'y' -> (out, t) -> DateParts.padded(out, t.getYear() % 100, 2);
      default -> timeStep(letter);
    };
  }

  private static Step timeStep(char letter) {
    return switch (letter) {
      case 'a' -> (out, t) -> out.append(t.getHour() < 12 ? "am" : "pm");
      case 'A' -> (out, t) -> out.append(t.getHour() < 12 ? "AM" : "PM");
      case 'B' -> (out, t) -> DateParts.padded(out, DateParts.swatchBeat(t), 3);
      case 'g' -> (out, t) -> out.append(DateParts.hourOfTwelve(t));
      case 'G' -> (out, t) -> out.append(t.getHour());
      case 'h' -> (out, t) -> DateParts.padded(out, DateParts.hourOfTwelve(t), 2);
      case 'H' -> (out, t) -> DateParts.padded(out, t.getHour(), 2);
      case 'i' -> (out, t) -> DateParts.padded(out, t.getMinute(), 2);
      case 's' -> (out, t) -> DateParts.padded(out, t.getSecond(), 2);
      case 'u' -> (out, t) -> DateParts.padded(out, t.get(ChronoField.MICRO_OF_SECOND), 6);
      case 'v' -> (out, t) -> DateParts.padded(out, t.get(ChronoField.MILLI_OF_SECOND), 3);
      case 'e', 'T' -> (out, t) -> out.append("UTC");
      case 'I', 'Z' -> (out, t) -> out.append('0');
      case 'O' -> (out, t) -> out.append("+0000");
      case 'P' -> (out, t) -> out.append("+00:00");
      case 'p' -> (out, t) -> out.append('Z');
      case 'c' -> whole("Y-m-d\\TH:i:sP");
      case 'r' -> whole("D, d M Y H:i:s O");
      case 'U' -> (out, t) -> out.append(t.toEpochSecond(ZoneOffset.UTC));
      default -> literal(letter);
    };
  }
}
