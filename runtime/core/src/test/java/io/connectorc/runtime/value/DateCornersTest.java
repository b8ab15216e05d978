package io.connectorc.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which L10.3 lets one instant be written, and what lies just outside. */
class DateCornersTest {
  private static final String FRACTION = "987654321";

  /** Seconds that each zone is ahead of UTC. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("", 0),
          Map.entry("Z", 0),
          Map.entry("z", 0),
          Map.entry(" Z", 0),
          Map.entry("UTC", 0),
          Map.entry(" GMT", 0),
          Map.entry("+00", 0),
          Map.entry("-00:00", 0),
          Map.entry("+02", 7_200),
          Map.entry("+0200", 7_200),
          Map.entry("+02:00", 7_200),
          Map.entry(" -0330", -12_600),
          Map.entry("+05:45", 20_700),
          Map.entry("-18:00", -64_800),
          Map.entry("+14:00", 50_400));

  private static Instant read(String text) {
    return Dates.instant(Value.text(text));
  }

  @Test
  void anySeparatorFractionAndZone() {
    long second = 1_769_867_110; // 2026-01-31T13:45:10Z
    for (String separator : new String[] {"T", "t", " "}) {
      for (String point : new String[] {".", ","}) {
        for (int digits = 0; digits <= 9; digits++) {
          String fraction = FRACTION.substring(0, digits);
          String time =
              "2026-01-31" + separator + "13:45:10" + (digits == 0 ? "" : point + fraction);
          long nanos = Long.parseLong((fraction + "000000000").substring(0, 9));
          ZONES.forEach(
              (zone, ahead) ->
                  assertThat(read(time + zone))
                      .as(time + zone)
                      .isEqualTo(Instant.ofEpochSecond(second - ahead, nanos)));
        }
      }
    }
  }

  @Test
  void whiteSpaceAroundIsNoPartOfIt() {
    Instant expected = Instant.parse("2026-01-31T00:00:00Z");
    for (String space : new String[] {" ", "\t", "\r\n", "   "}) {
      assertThat(read(space + "2026-01-31" + space)).isEqualTo(expected);
      assertThat(read(space + "1769817600" + space)).isEqualTo(expected);
      assertThat(read(space + "/Date(1769817600000)/" + space)).isEqualTo(expected);
      assertThat(read(space + "Sat, 31 Jan 2026 00:00:00 GMT" + space)).isEqualTo(expected);
    }
  }

  /** Thirteen digits are milliseconds, whatever they begin with. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1, 1970-01-01T00:00:01Z",
    "-1, 1969-12-31T23:59:59Z",
    "-0, 1970-01-01T00:00:00Z",
    "000000000001, 1970-01-01T00:00:01Z",
    "0000000000001, 1970-01-01T00:00:00.001Z",
    "-0000000000001, 1969-12-31T23:59:59.999Z",
    "100000000000, 5138-11-16T09:46:40Z",
    "253402300799, 9999-12-31T23:59:59Z",
    "1000000000000, 2001-09-09T01:46:40Z",
    "-1769867110987, 1913-12-01T10:14:49.013Z",
    "253402300799999, 9999-12-31T23:59:59.999Z",
    "-62167219200, 0000-01-01T00:00:00Z",
    "20260131, 1970-08-23T11:48:51Z",
  })
  void digits(String text, Instant expected) {
    assertThat(read(text)).isEqualTo(expected);
    if (!text.startsWith("0") && !text.startsWith("-0")) {
      assertThat(Dates.instant(new Value.Number(text))).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2026-04-31",
        "2026-00-10",
        "2026-01-00",
        "1900-02-29",
        "2026-01-31T24:00",
        "2026-01-31T24:00:00Z",
        "2026-01-31T23:59:60Z",
        "2026-12-31 23:59:60",
        "2026-01-31T13",
        "2026-01-31T13Z",
        "2026-01-31Z",
        "2026-01-31+02:00",
        "2026-01-31T13:45:10.",
        "2026-01-31T13:45:10 .5",
        "2026-01-31T13:45:10+2",
        "2026-01-31T13:45:10+02:0",
        "2026-01-31T13:45:10+18:01",
        "2026-01-31T13:45:10+02:60",
        "2026-01-31T13:45:10 + 02:00",
        "2026-01-31T13:45:10ZZ",
        "2026-01-31T 13:45:10",
        "2026/01/31",
        "2026-01-31_13:45:10",
        "02026-01-31",
        "+2026-01-31",
        "-0001-01-01",
        "10000-01-01",
        "26-01-31",
        "253402300800",
        "-62167219201",
        "253402300800000",
        "+1769867110",
        "1 769 867 110",
        "1769867110-",
        "--1",
        "0x10",
        "1e9",
        "Sat, 31 Jan 2026",
        "Sat 31 Jan 2026 13:45:10 GMT",
        "Saturday, 31 Jan 2026 13:45:10 GMT",
        "Sat, 31 Jan 2026 24:00:00 GMT",
        "Sat, 31 Jan 2026 13:45:10 CET",
        "Jan 31 2026 13:45:10",
        "Date(1769867110000)",
        "/Date(1769867110000+02)/",
        "/Date(1769867110000+02:00)/",
        "/Date(+1769867110000)/",
        "/Date( 1769867110000 )/",
        "\\/Date(1769867110000)\\/",
        "now",
        "\u0000",
        "2026-01-31\u200b"
      })
  void whatLiesOutsideIsRefused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(ConversionException.class);
  }

  @Test
  void aLongTextIsRefusedQuickly() {
    String digits = "1".repeat(1_000_000);
    for (String text :
        new String[] {digits, "-" + digits, digits + "." + digits, " ".repeat(1_000_000) + "x"}) {
      assertThatThrownBy(() -> read(text)).isInstanceOf(ConversionException.class);
    }
  }
}
