package io.connectorc.runtime.connector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.value.Value;
import java.net.URLDecoder;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** L7.2. */
class ParameterTextTest {
  private static final long SEED = 20_260_301L;
  private static final Pattern ENCODED = Pattern.compile("(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*");

  @Test
  void parametersStandInTheOrderInWhichTheyWereAdded() {
    ParameterText text =
        new ParameterText()
            .add("since", Value.text("1970-01-01T00:00:00"))
            .add("filter%5B0%5D%5Bis%5D", Value.text("Köln"))
            .add("tag", Value.text("a"))
            .add("tag", Value.text("b"));
    assertThat(text)
        .hasToString("since=1970-01-01T00%3A00%3A00&filter%5B0%5D%5Bis%5D=K%C3%B6ln&tag=a&tag=b");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "a b; a%20b",
        "R&D#1=?/\\; R%26D%231%3D%3F%2F%5C",
        "-._~; -._~",
        "*'()!$,:@+; %2A%27%28%29%21%24%2C%3A%40%2B",
        "€😀; %E2%82%AC%F0%9F%98%80",
        "100%25; 100%2525",
      })
  void encodesAllButLettersDigitsAndFourMore(String text, String expected) {
    assertThat(ParameterText.encode(text)).isEqualTo(expected);
  }

  @Test
  void scalarsHaveTheirTexts() {
    ParameterText text =
        new ParameterText()
            .add("none", Value.Null.NULL)
            .add("absent", Value.Absent.ABSENT)
            .add("yes", Value.bool(true))
            .add("number", new Value.Number("1.5e2"));
    assertThat(text).hasToString("none=&absent=&yes=true&number=150");
  }

  @Test
  void arraysAndObjectsAreWrittenInBrackets() {
    Value rows = new Value.Raw("[{\"k 1\":\"v&\",\"n\":null},[true,1.0]]");
    Value items = new Value.Items(List.of(Value.text("a"), new Value.Raw("{\"b\":\"c\"}")));
    assertThat(new ParameterText().add("r", rows).add("i", items))
        .hasToString(
            "r%5B0%5D%5Bk%201%5D=v%26&r%5B0%5D%5Bn%5D=&r%5B1%5D%5B0%5D=true&r%5B1%5D%5B1%5D=1.0"
                + "&i%5B0%5D=a&i%5B1%5D%5Bb%5D=c");
  }

  @Test
  void emptyArraysAndObjectsAreNoParameters() {
    ParameterText text =
        new ParameterText().add("a", new Value.Raw("[]")).add("b", new Value.Items(List.of()));
    assertThat(text.add("c", new Value.Raw("{\"d\":{}}")).isEmpty()).isTrue();
    assertThat(text).hasToString("");
  }

  @Test
  void anyTextComesBackWhenItIsDecoded() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      String text =
          random
              .ints(random.nextInt(20), 0, 0x110000)
              .map(c -> c >= 0xD800 && c <= 0xDFFF ? c % 128 : c)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      String encoded = ParameterText.encode(text);
      assertThat(encoded).matches(ENCODED);
      assertThat(URLDecoder.decode(encoded, UTF_8)).isEqualTo(text);
    }
  }
}
