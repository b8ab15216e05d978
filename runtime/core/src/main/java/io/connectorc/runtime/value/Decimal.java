package io.connectorc.runtime.value;

import org.jspecify.annotations.Nullable;

/**
 * A decimal number in the parts in which it is written (L10.4). No part is computed, so that an
 * exponent costs no memory before its length is known.
 *
 * @param whole the digits before the point, without leading zeros; may be empty
 * @param fraction the digits behind the point as written; may be empty
 */
record Decimal(boolean negative, String whole, String fraction, int exponent) {
  /** The longest text that an exponent may be written out to. */
  private static final int LONGEST = 10_000;

  private static final int EXPONENT_DIGITS = 9;

  /**
   * Reads numeric text, blanks around it allowed.
   *
   * @return null where it is none, or its exponent has more than nine digits
   */
  static @Nullable Decimal parse(String text) {
    String stripped = text.strip();
    int end = stripped.length();
    boolean signed = end > 0 && (stripped.charAt(0) == '-' || stripped.charAt(0) == '+');
    int wholeFrom = signed ? 1 : 0;
    int wholeTo = digitsEnd(stripped, wholeFrom);
    boolean point = wholeTo < end && stripped.charAt(wholeTo) == '.';
    int fractionFrom = point ? wholeTo + 1 : wholeTo;
    int fractionTo = point ? digitsEnd(stripped, fractionFrom) : fractionFrom;
    if (wholeTo == wholeFrom && fractionTo == fractionFrom) {
      return null;
    }
    Integer exponent = fractionTo == end ? Integer.valueOf(0) : exponent(stripped, fractionTo);
    if (exponent == null) {
      return null;
    }
    String whole = withoutLeadingZeros(stripped.substring(wholeFrom, wholeTo));
    String fraction = stripped.substring(fractionFrom, fractionTo);
    return new Decimal(stripped.charAt(0) == '-', whole, fraction, exponent);
  }

  private static @Nullable Integer exponent(String text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return null;
    }
    int from = at + 1;
    boolean signed = from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+');
    int digitsFrom = signed ? from + 1 : from;
    if (digitsFrom == text.length() || digitsEnd(text, digitsFrom) != text.length()) {
      return null;
    }
    String digits = withoutLeadingZeros(text.substring(digitsFrom));
    if (digits.length() > EXPONENT_DIGITS) {
      return null;
    }
    int magnitude = digits.isEmpty() ? 0 : Integer.parseInt(digits);
    return text.charAt(from) == '-' ? -magnitude : magnitude;
  }

  /** As JSON writes it, digits kept. */
  String json() {
    return (negative ? "-" : "")
        + (whole.isEmpty() ? "0" : whole)
        + (fraction.isEmpty() ? "" : "." + fraction)
        + (exponent == 0 ? "" : "e" + exponent);
  }

  /** Truncated toward zero; null where it would be longer than ten thousand digits. */
  @Nullable String integer() {
    String digits = withoutLeadingZeros(whole + fraction);
    long length = (long) digits.length() + scale();
    if (digits.isEmpty() || length <= 0) {
      return "0";
    }
    if (scale() <= 0) {
      return sign() + digits.substring(0, (int) length);
    }
    return length > LONGEST ? null : sign() + digits + "0".repeat((int) scale());
  }

  /** Without exponent; null where it would be longer than ten thousand digits. */
  @Nullable String plain() {
    if (exponent == 0) {
      return json();
    }
    if (scale() >= 0) {
      return integer();
    }
    if (-scale() > LONGEST) {
      return null;
    }
    int places = (int) -scale();
    String digits = whole + fraction;
    String padded = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
    int point = padded.length() - places;
    return new Decimal(
            negative, withoutLeadingZeros(padded.substring(0, point)), padded.substring(point), 0)
        .json();
  }

  /** One text for all numbers of the same value. */
  String canonical() {
    String digits = withoutLeadingZeros(whole + fraction);
    int end = digits.length();
    while (end > 0 && digits.charAt(end - 1) == '0') {
      end--;
    }
    if (end == 0) {
      return "0";
    }
    return sign() + digits.substring(0, end) + "e" + (scale() + digits.length() - end);
  }

  /** The power of ten by which all the digits together are multiplied. */
  private long scale() {
    return (long) exponent - fraction.length();
  }

  private String sign() {
    return negative ? "-" : "";
  }

  private static String withoutLeadingZeros(String digits) {
    int from = 0;
    while (from < digits.length() && digits.charAt(from) == '0') {
      from++;
    }
    return digits.substring(from);
  }

  private static int digitsEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
