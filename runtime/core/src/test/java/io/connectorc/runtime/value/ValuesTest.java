package io.connectorc.runtime.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON to values and back (L5.2, L5.5, L7.4). */
class ValuesTest {
  private static String json(Value value) {
    return Json.text(out -> Values.write(out, value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\"",
        "\"ö😀/\u007f\u2028\"",
        "1",
        "1.50",
        "1E400",
        "-0",
        "0.1234567890123456789",
        "true",
        "false",
        "null",
        "{\"a\":[1.0,{\"b\":null}],\"ö/€\":\"😀\\u0001\\n\\\"\\\\\"}",
        "[]",
        "{}",
        "[[true],\"\"]"
      })
  void whatIsReadIsWrittenTheSame(String text) {
    assertThat(json(Parsed.value(text))).isEqualTo(text);
    assertThat(new String(Json.bytes(out -> Values.write(out, Parsed.value(text))), UTF_8))
        .isEqualTo(text);
  }

  @Test
  void readsItsValueAndNoMore() throws IOException {
    try (JsonParser in = Json.FACTORY.createParser("[ {\"a\" : [ 1 , 2 ]} , 3 ]")) {
      in.nextToken();
      in.nextToken();
      assertThat(Values.read(in)).isEqualTo(new Value.Raw("{\"a\":[1,2]}"));
      in.nextToken();
      assertThat(Values.read(in)).isEqualTo(new Value.Number("3"));
    }
  }

  @Test
  void halfASurrogatePairBecomesTheReplacementCharacter() {
    assertThat(Parsed.value("\"a\\ud83db😀\\ude00\"")).isEqualTo(Value.text("a\uFFFDb😀\uFFFD"));
    assertThat(new String(Json.bytes(out -> Values.write(out, Value.text("\ud83d"))), UTF_8))
        .isEqualTo("\"\uFFFD\"");
  }

  @Test
  void absentIsWrittenAsNull() {
    Value items = new Value.Items(List.of(Value.Absent.ABSENT, Value.number(1)));
    assertThat(json(items)).isEqualTo("[null,1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1,", "{\"a\":{", "\"abc", "[1,]", "01", "NaN", "{'a':1}", "[1 2]"})
  void brokenJsonIsRefused(String text) {
    assertThatThrownBy(
            () -> {
              try (JsonParser in = Json.FACTORY.createParser(text)) {
                in.nextToken();
                Values.read(in);
              }
            })
        .isInstanceOf(JsonProcessingException.class);
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{\"a\":{\"b\":[1,{\"c\":\"x\"}]}}; a b 1 c; \"x\"",
        "{\"a\":{\"b\":[1,{\"c\":\"x\"}]}}; a b 0; 1",
        "{\"a\":{\"b\":2}}; a; {\"b\":2}",
        "{\"a\":null}; a; null",
        "{\"0\":7}; 0; 7",
      })
  void findsWhatIsAtAPath(String given, String path, String expected) {
    assertThat(json(Values.at(Parsed.value(given), path.split(" ")))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{\"a\":null}; a b",
        "{\"a\":1}; a b",
        "{\"a\":\"text\"}; a 0",
        "{\"a\":[1]}; a 1",
        "{\"a\":[1]}; a x",
        "{\"a\":[1]}; a -1",
        "{\"a\":[1]}; a 99999999999",
        "{}; a",
        "5; a",
      })
  void isAbsentWhereAPathLeadsNowhere(String given, String path) {
    assertThat(Values.at(Parsed.value(given), path.split(" "))).isSameAs(Value.Absent.ABSENT);
  }

  @Test
  void aPathLeadsIntoKnownElements() {
    Value items = new Value.Items(List.of(Value.text("a"), new Value.Raw("{\"b\":1}")));
    assertThat(Values.at(items, "1", "b")).isEqualTo(new Value.Number("1"));
    assertThat(Values.at(items, "2")).isSameAs(Value.Absent.ABSENT);
    assertThat(Values.at(items)).isSameAs(items);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "\"a b\"; a b",
        "1.5e2; 150",
        "1e999999999; 1e999999999",
        "true; true",
        "null; ~~",
        "[1, \"a\"]; [1,\"a\"]",
      })
  void asText(String given, String expected) {
    assertThat(Values.text(Parsed.value(given))).isEqualTo(expected);
  }

  @Test
  void anEmptyCrmValueIsEmptyTextWithoutAFormatAndNullBeforeOne() {
    for (Value empty : List.of(Value.text(""), Value.Null.NULL, Value.Absent.ABSENT)) {
      assertThat(Values.orText(empty)).isEqualTo(Value.text(""));
      assertThat(Values.orNull(empty)).isSameAs(Value.Null.NULL);
    }
    Value zero = Value.number(0);
    assertThat(Values.orText(zero)).isSameAs(zero);
    assertThat(Values.orNull(zero)).isSameAs(zero);
  }

  @Test
  void aSettingKeepsItsType() {
    assertThat(Values.of("a")).isEqualTo(Value.text("a"));
    assertThat(Values.of(new BigInteger("-3"))).isEqualTo(new Value.Number("-3"));
    assertThat(Values.of(true)).isEqualTo(Value.bool(true));
    assertThat(Values.of(LocalDate.of(2026, 1, 31))).isEqualTo(Value.text("2026-01-31"));
    assertThat(Values.of(Instant.EPOCH)).isEqualTo(Value.text("1970-01-01T00:00:00Z"));
    assertThat(Values.of(URI.create("https://a.test/b"))).isEqualTo(Value.text("https://a.test/b"));
    assertThat(Values.of(Secret.of("s3cret"))).isEqualTo(Value.text("s3cret"));
    assertThat(Values.of((String) null)).isSameAs(Value.Null.NULL);
    assertThat(Values.of((Secret) null)).isSameAs(Value.Null.NULL);
  }

  @Test
  void aSecretShowsItselfToNobody() {
    assertThat(Secret.of("s3cret")).hasToString("***").isEqualTo(Secret.of("s3cret"));
    assertThat(Secret.of("s3cret").reveal()).isEqualTo("s3cret");
  }
}
