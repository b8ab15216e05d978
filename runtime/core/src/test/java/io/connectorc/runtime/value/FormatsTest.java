package io.connectorc.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** L10 and L10.2: every format, in JSON what goes in and what comes out. */
class FormatsTest {
  private static final Map<String, UnaryOperator<Value>> FORMATS =
      Map.ofEntries(
          Map.entry("int", Formats::toInt),
          Map.entry("float", Formats::toFloat),
          Map.entry("string", Formats::toText),
          Map.entry("array", Formats::toArray),
          Map.entry("json", Formats::toJson),
          Map.entry("trim", Formats::trim),
          Map.entry("timestamp", Formats::timestamp),
          Map.entry(
              "dateformat:d/m/Y H:i", v -> Formats.dateFormat(v, DatePattern.of("d/m/Y H:i"))),
          Map.entry("wrap:'", v -> Formats.wrap(v, "'")),
          Map.entry("prefix:A-", v -> Formats.prefix(v, "A-")),
          Map.entry("suffix:-Z", v -> Formats.suffix(v, "-Z")),
          Map.entry("join:+", v -> Formats.join(v, "+")),
          Map.entry("separate:.*", v -> Formats.separate(v, ".*")),
          Map.entry("array_values", Formats::arrayValues));

  private static Value apply(String format, Value value) {
    return FORMATS.getOrDefault(format, UnaryOperator.identity()).apply(value);
  }

  private static String json(Value value) {
    return Json.text(out -> Values.write(out, value));
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "int; 11; 11",
        "int; \"11.000\"; 11",
        "int; \"-7.9\"; -7",
        "int; -0.9; 0",
        "int; \" +0042 \"; 42",
        "int; 1e3; 1000",
        "int; \"12.5e1\"; 125",
        "int; 1.25E+1; 12",
        "int; 1999e-3; 1",
        "int; 1e-999999999; 0",
        "int; \".5\"; 0",
        "int; \"5.\"; 5",
        "int; 123456789012345678901234567890; 123456789012345678901234567890",
        "int; true; 1",
        "int; false; 0",
        "float; 12.750; 12.750",
        "float; \"12.750\"; 12.750",
        "float; \" -012.50 \"; -12.50",
        "float; \"+.5\"; 0.5",
        "float; \"7.\"; 7",
        "float; \"1.5E+03\"; 1.5e3",
        "float; \"1e-400\"; 1e-400",
        "string; \"a\"; \"a\"",
        "string; 1500000; \"1500000\"",
        "string; 1.5e6; \"1500000\"",
        "string; 1.50E2; \"150\"",
        "string; 12E-1; \"1.2\"",
        "string; -1e-3; \"-0.001\"",
        "string; 0e7; \"0\"",
        "string; 1.10; \"1.10\"",
        "string; true; \"true\"",
        "string; [1,{\"a\":null}]; \"[1,{\\\"a\\\":null}]\"",
        "array; \"a\"; [\"a\"]",
        "array; [\"a\"]; [\"a\"]",
        "array; {\"a\":1}; [{\"a\":1}]",
        "array; \"\"; [\"\"]",
        "json; \"a\\\"b\"; \"\\\"a\\\\\\\"b\\\"\"",
        "json; 1.50; \"1.50\"",
        "json; [\"a\", \"ö/\"]; \"[\\\"a\\\",\\\"ö/\\\"]\"",
        "trim; \"\\t a b\\u00a0\\r\\n\"; \"a b\"",
        "trim; \"  \"; \"\"",
        "timestamp; \"2026-01-31\"; 1769817600",
        "timestamp; 1769867110987; 1769867110",
        "timestamp; \"1969-12-31T23:59:59.5Z\"; -1",
        "dateformat:d/m/Y H:i; \"2026-01-31 13:45:10\"; \"31/01/2026 13:45\"",
        "dateformat:d/m/Y H:i; 0; \"01/01/1970 00:00\"",
        "wrap:'; \"hi\"; \"'hi'\"",
        "wrap:'; 1e2; \"'100'\"",
        "prefix:A-; 7; \"A-7\"",
        "prefix:A-; \"\"; \"A-\"",
        "suffix:-Z; true; \"true-Z\"",
        "join:+; [\"x\",1,true,null,\"\"]; \"x+1+true++\"",
        "join:+; []; \"\"",
        "separate:.*; \"a.*b\"; [\"a\",\"b\"]",
        "separate:.*; \"a.b\"; [\"a.b\"]",
        "separate:.*; \".*a.*.*\"; [\"\",\"a\",\"\",\"\"]",
        "separate:.*; \"\"; []",
        "array_values; {\"a\":1,\"b\":[2]}; [1,[2]]",
        "array_values; [3,null]; [3,null]",
        "array_values; {}; []",
      })
  void converts(String format, String given, String expected) {
    assertThat(json(apply(format, Parsed.value(given)))).isEqualTo(expected);
  }

  @Test
  void nullAndAbsentStayWhatTheyAre() {
    assertThat(FORMATS.keySet())
        .allSatisfy(
            format -> {
              assertThat(apply(format, Value.Null.NULL)).isSameAs(Value.Null.NULL);
              assertThat(apply(format, Value.Absent.ABSENT)).isSameAs(Value.Absent.ABSENT);
            });
  }

  @ParameterizedTest(name = "{0} refuses {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "int; \"abc\"; abc; it takes a number, numeric text or a boolean",
        "int; \"\"; ~~; it takes a number, numeric text or a boolean",
        "int; \"1 2\"; 1 2; it takes a number, numeric text or a boolean",
        "int; \"0x1F\"; 0x1F; it takes a number, numeric text or a boolean",
        "int; \"1,5\"; 1,5; it takes a number, numeric text or a boolean",
        "int; \"1e\"; 1e; it takes a number, numeric text or a boolean",
        "int; \".\"; .; it takes a number, numeric text or a boolean",
        "int; \"NaN\"; NaN; it takes a number, numeric text or a boolean",
        "int; [1]; [1]; it takes a number, numeric text or a boolean",
        "int; 1e999999999; 1e999999999; it takes a number, numeric text or a boolean",
        "float; \"12,5\"; 12,5; it takes a number or numeric text",
        "float; true; true; it takes a number or numeric text",
        "float; \"1e9999999999\"; 1e9999999999; it takes a number or numeric text",
        "string; 1e10001; 1e10001; it takes numbers of at most ten thousand digits",
        "trim; 5; 5; it takes text",
        "separate:.*; [1]; [1]; it takes text",
        "wrap:'; {\"a\":1}; {\"a\":1}; it takes text, a number or a boolean",
        "prefix:A-; [1]; [1]; it takes text, a number or a boolean",
        "join:+; \"a\"; a; ~it takes an array of texts, numbers and booleans~",
        "join:+; [[1]]; [[1]]; ~it takes an array of texts, numbers and booleans~",
        "array_values; \"a\"; a; it takes an object or an array",
        "timestamp; \"the day before\"; the day before; ~it takes a date as ISO 8601, RFC 1123, /Date(ms)/, unix seconds or milliseconds~",
        "dateformat:d/m/Y H:i; true; true; ~it takes a date as ISO 8601, RFC 1123, /Date(ms)/, unix seconds or milliseconds~",
      })
  void refuses(String format, String given, String shown, String takes) {
    assertThatThrownBy(() -> apply(format, Parsed.value(given)))
        .isInstanceOfSatisfying(
            ConversionException.class,
            e -> {
              assertThat(e.format()).isEqualTo(format);
              assertThat(e.shown()).isEqualTo(shown);
              assertThat(e).hasMessage(takes);
            });
  }

  @Test
  void aLongValueIsGivenWhole() {
    assertThatThrownBy(() -> Formats.toInt(Value.text("x".repeat(5_000))))
        .isInstanceOfSatisfying(
            ConversionException.class, e -> assertThat(e.shown()).isEqualTo("x".repeat(5_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "\"1e400\""})
  void anExponentIsWrittenOutToTheLastDigit(String given) {
    assertThat(Formats.toInt(Parsed.value(given)))
        .isEqualTo(new Value.Number("1" + "0".repeat(400)));
  }

  @Test
  void elementsThatAreKnownBehaveLikeThoseOfJson() {
    Value items = Formats.separate(Value.text("a,b"), ",");
    assertThat(Formats.toArray(items)).isSameAs(items);
    assertThat(Formats.arrayValues(items)).isSameAs(items);
    assertThat(Formats.join(items, "+")).isEqualTo(Value.text("a+b"));
    assertThat(Formats.toText(items)).isEqualTo(Value.text("[\"a\",\"b\"]"));
    assertThat(Formats.toJson(new Value.Items(List.of(items, Value.Null.NULL))))
        .isEqualTo(Value.text("[[\"a\",\"b\"],null]"));
  }

  @Test
  void anErrorTakesThePlaceOfItsExpressionOnce() {
    ConversionException e = new ConversionException("int", "abc", "it takes a number").at(3, 9);
    assertThat(e.at(4, 1)).isSameAs(e);
    assertThat(List.of(e.line(), e.column())).containsExactly(3, 9);
    assertThat(e).hasMessage("it takes a number");
  }
}
