package io.connectorc.runtime.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What PHP itself writes for each letter of its date(), by {@code php/dates.php} (L10). */
class DatePatternKnownAnswersTest {
  private static final String LETTERS = "dDjlNSwzWFmMntLoXxYyaABgGhHisuveIOPpTZcrU";

  private static List<String> lines() throws IOException {
    try (InputStream in = DatePatternKnownAnswersTest.class.getResourceAsStream("/php/dates.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().toList();
    }
  }

  @Test
  void writesWhatPhpWrites() throws IOException {
    List<String> lines = lines();
    List<String> patterns = Arrays.asList(lines.get(0).split("\t", -1));

    assertThat(String.join("", patterns)).startsWith(LETTERS);
    assertThat(lines).hasSizeGreaterThan(200);
    assertThat(lines.stream().skip(1).map(line -> row(patterns, line.split("\t", -1)[0])))
        .containsExactlyElementsOf(lines.subList(1, lines.size()));
  }

  private static String row(List<String> patterns, String time) {
    Instant instant = Instant.parse(time);
    return String.join(
        "\t",
        Stream.concat(
                Stream.of(time),
                patterns.stream().map(pattern -> DatePattern.of(pattern).format(instant)))
            .toList());
  }

  /** A letter that PHP does not know stands for itself, and so does every other character. */
  @Test
  void whatIsNoLetterStandsForItself() {
    Instant instant = Instant.parse("2026-01-31T13:45:10Z");
    IntStream.rangeClosed(' ', 0x17F)
        .filter(c -> LETTERS.indexOf(c) < 0 && c != '\\')
        .mapToObj(Character::toString)
        .forEach(
            character ->
                assertThat(DatePattern.of(character).format(instant)).isEqualTo(character));
  }
}
