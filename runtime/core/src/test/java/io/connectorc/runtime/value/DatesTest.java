package io.connectorc.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** L10.3 and L9.4. */
class DatesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2026-01-31T13:45:10Z; 2026-01-31T13:45:10Z",
        "2026-01-31t13:45:10z; 2026-01-31T13:45:10Z",
        "2026-01-31T13:45:10+02:00; 2026-01-31T11:45:10Z",
        "2026-01-31T13:45:10.000+0000; 2026-01-31T13:45:10Z",
        "2026-01-31T13:45:10-0530; 2026-01-31T19:15:10Z",
        "2026-01-31T13:45:10+02; 2026-01-31T11:45:10Z",
        "2026-01-31 13:45:10 -02:00; 2026-01-31T15:45:10Z",
        "2026-01-31 13:45:10 UTC; 2026-01-31T13:45:10Z",
        "2026-01-31T13:45:10; 2026-01-31T13:45:10Z",
        "2026-01-31 13:45:10; 2026-01-31T13:45:10Z",
        "2026-01-31T13:45; 2026-01-31T13:45:00Z",
        "2026-01-31T13:45Z; 2026-01-31T13:45:00Z",
        "2026-01-31T13:45:10.9Z; 2026-01-31T13:45:10.9Z",
        "2026-01-31T13:45:10,25Z; 2026-01-31T13:45:10.25Z",
        "2026-01-31 13:45:10.987654321; 2026-01-31T13:45:10.987654321Z",
        "2026-01-31; 2026-01-31T00:00:00Z",
        "2028-02-29; 2028-02-29T00:00:00Z",
        "1900-01-01T00:00:00Z; 1900-01-01T00:00:00Z",
        "Sat, 31 Jan 2026 13:45:10 GMT; 2026-01-31T13:45:10Z",
        "sat, 31 jan 2026 13:45:10 gmt; 2026-01-31T13:45:10Z",
        "31 Jan 2026 13:45:10 GMT; 2026-01-31T13:45:10Z",
        "Sun, 1 Feb 2026 13:45:10 +0200; 2026-02-01T11:45:10Z",
        "Sun, 01 Feb 2026 13:45 UT; 2026-02-01T13:45:00Z",
        "Sun, 01-Feb-2026 13:45:10 EST; 2026-02-01T18:45:10Z",
        "Sun, 01 Feb 2026 13:45:10 -0800 (PST); 2026-02-01T21:45:10Z",
        "/Date(1769867110000)/; 2026-01-31T13:45:10Z",
        "/Date(1769867110987+0200)/; 2026-01-31T13:45:10.987Z",
        "/Date(-1500-0700)/; 1969-12-31T23:59:58.500Z",
        "1769867110; 2026-01-31T13:45:10Z",
        "1769867110987; 2026-01-31T13:45:10.987Z",
        "999999999999; +33658-09-27T01:46:39Z",
        "0; 1970-01-01T00:00:00Z",
        "-86400; 1969-12-31T00:00:00Z",
        "1355517523.000005; 2012-12-14T20:38:43.000005Z",
        "1769867110987.25; 2026-01-31T13:45:10.987250Z",
      })
  void textNamesAnInstant(String text, String expected) {
    Instant instant = Instant.parse(expected);
    if (instant.isAfter(Instant.parse("9999-12-31T23:59:59Z"))) {
      assertThatThrownBy(() -> Dates.instant(Value.text(text)))
          .isInstanceOf(ConversionException.class);
      return;
    }
    assertThat(Dates.instant(Value.text("  " + text + " "))).isEqualTo(instant);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1769867110, 2026-01-31T13:45:10Z",
    "1769867110987, 2026-01-31T13:45:10.987Z",
    "1.769867110e9, 2026-01-31T13:45:10Z",
    "1769867110.5, 2026-01-31T13:45:10.5Z",
    "-1.5, ",
  })
  void aNumberNamesAnInstant(String digits, Instant expected) {
    if (expected == null) {
      assertThatThrownBy(() -> Dates.instant(new Value.Number(digits)))
          .isInstanceOf(ConversionException.class);
      return;
    }
    assertThat(Dates.instant(new Value.Number(digits))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "the day before",
        "0000-00-00 00:00:00",
        "2026-02-29",
        "2026-13-01",
        "2026-1-31",
        "2026-01-31T24:00:00Z",
        "2026-01-31T13:60:00Z",
        "2026-01-31T13:45:10.Z",
        "2026-01-31T13:45:10.1234567890Z",
        "2026-01-31T13:45:10+25:00",
        "2026-01-31T13:45:10 Europe/Oslo",
        "2026-01-31  13:45:10",
        "31/01/2026",
        "31.01",
        "2026-W05-6",
        "Fri, 31 Jan 2026 13:45:10 GMT",
        "Sat, 31 Foo 2026 13:45:10 GMT",
        "Sat, 31 Jan 26 13:45:10 GMT",
        "Tue, 31 Feb 2026 13:45:10 GMT",
        "/Date(x)/",
        "/Date(1769867110000",
        "9999999999999999999",
        "999999999999999",
        "\u0661\u0662"
      })
  void otherTextIsRefused(String text) {
    assertThatThrownBy(() -> Dates.instant(Value.text(text)))
        .isInstanceOfSatisfying(
            ConversionException.class,
            e -> {
              assertThat(e.format()).isEqualTo("date");
              assertThat(e.shown()).isEqualTo(text);
              assertThat(e).hasMessage(Dates.TAKES);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "null", "[1]", "{}", "1e999999999", "1e300"})
  void otherValuesAreRefused(String json) {
    assertThatThrownBy(() -> Dates.instant(Parsed.value(json)))
        .isInstanceOf(ConversionException.class);
  }

  @Test
  void theTokenIsRoundedDown() {
    Instant token = Instant.parse("2026-01-31T13:45:10.987654321Z");
    assertThat(Dates.unixSeconds(token)).isEqualTo(new Value.Number("1769867110"));
    assertThat(Dates.unixMillis(token)).isEqualTo(new Value.Number("1769867110987"));
    assertThat(Dates.tText(token)).isEqualTo(Value.text("2026-01-31T13:45:10"));
    Instant before = Instant.parse("1969-12-31T23:59:59.9999Z");
    assertThat(Dates.unixSeconds(before)).isEqualTo(new Value.Number("-1"));
    assertThat(Dates.unixMillis(before)).isEqualTo(new Value.Number("-1"));
    assertThat(Dates.tText(before)).isEqualTo(Value.text("1969-12-31T23:59:59"));
  }
}
