package io.connectorc.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letters of PHP's date(), in UTC (L10). */
class DatePatternTest {
  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2026-01-05T07:08:09Z; d D j l N S w z; 05 Mon 5 Monday 1 th 1 4",
        "2026-01-05T07:08:09Z; W o; 02 2026",
        "2026-01-05T07:08:09Z; F m M n t L; January 01 Jan 1 31 0",
        "2026-01-05T07:08:09Z; Y y; 2026 26",
        "2026-01-05T07:08:09Z; a A B g G h H i s u v; am AM 338 7 7 07 07 08 09 000000 000",
        "2026-01-05T07:08:09Z; e I O P p T Z; UTC 0 +0000 +00:00 Z UTC 0",
        "2026-01-05T07:08:09Z; c; 2026-01-05T07:08:09+00:00",
        "2026-01-05T07:08:09Z; r; Mon, 05 Jan 2026 07:08:09 +0000",
        "2026-01-05T07:08:09Z; U; 1767596889",
        "2026-01-05T07:08:09Z; Y-m-d\\TH:i:s\\Z; 2026-01-05T07:08:09Z",
        "2026-01-05T07:08:09Z; jS \\o\\f F Y; 5th of January 2026",
        "2027-01-01T00:00:00Z; D S z W o g h A B; Fri st 0 53 2026 12 12 AM 041",
        "2028-02-29T12:00:00Z; jS z t L g A; 29th 59 29 1 12 PM",
        "2026-03-22T23:59:59Z; N w jS h:i a B; 7 0 22nd 11:59 pm 041",
        "2021-01-03T00:00:00Z; W o N; 53 2020 7",
        "2021-01-04T00:00:00Z; W o N; 01 2021 1",
        "2018-12-31T23:00:00Z; W o z B; 01 2019 364 000",
        "2024-12-31T22:59:59Z; z L W o B; 365 1 01 2025 999",
        "2100-02-28T00:00:00Z; L t z; 0 28 58",
        "2000-02-01T00:00:00Z; L t; 1 29",
        "1969-12-31T23:59:58.5Z; U u v B; -2 500000 500 041",
        "2026-01-31T13:45:10.987654321Z; s.u s.v; 10.987654 10.987",
        "0055-07-09T00:00:00Z; Y y x X o; 0055 55 0055 +0055 55",
        "2026-08-11T00:00:00Z; jS; 11th",
        "2026-08-12T00:00:00Z; jS; 12th",
        "2026-08-13T00:00:00Z; jS; 13th",
        "2026-08-23T00:00:00Z; jS; 23rd",
        "2026-08-31T00:00:00Z; jS; 31st",
        "2026-08-31T00:00:00Z; \\\\ \\Y kQ%{}é; \\ Y kQ%{}é",
        "2026-08-31T00:00:00Z; Y\\; 2026\\",
      })
  void writes(Instant instant, String letters, String expected) {
    assertThat(DatePattern.of(letters).format(instant)).isEqualTo(expected);
  }
}
