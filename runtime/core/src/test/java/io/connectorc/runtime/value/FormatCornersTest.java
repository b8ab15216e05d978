package io.connectorc.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The edges of L10 and L10.4. */
class FormatCornersTest {
  private static final String HUGE = "9".repeat(10_000);

  private static String json(Value value) {
    return Json.text(out -> Values.write(out, value));
  }

  /** BigDecimal knows no text of ours by name, and computes each of them another way. */
  @Test
  void numbersAreThoseOfBigDecimal() {
    Random random = new Random(10);
    for (int i = 0; i < 5_000; i++) {
      String text = number(random);
      BigDecimal expected = new BigDecimal(text);
      Value integer = new Value.Number(expected.toBigInteger().toString());
      assertThat(Formats.toInt(Value.text(" " + text))).as(text).isEqualTo(integer);
      String digits = ((Value.Number) Formats.toFloat(Value.text(text))).digits();
      assertThat(new BigDecimal(digits)).as(text).isEqualByComparingTo(expected);
      String plain = ((Value.Text) Formats.toText(new Value.Number(digits))).text();
      assertThat(plain).as(text).doesNotContain("e", "E");
      assertThat(new BigDecimal(plain)).as(text).isEqualByComparingTo(expected);
    }
  }

  private static String number(Random random) {
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "-" : "");
    String whole = new BigInteger(random.nextInt(90), random).toString();
    text.append("0".repeat(random.nextInt(3))).append(whole);
    if (random.nextBoolean()) {
      text.append('.').append(new BigInteger(random.nextInt(90), random));
    }
    if (random.nextBoolean()) {
      text.append(random.nextBoolean() ? "e" : "E").append(random.nextInt(81) - 40);
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "string; 1e3; \"1000\"",
        "string; 1E-7; \"0.0000001\"",
        "string; -1.5E+2; \"-150\"",
        "string; -0; \"-0\"",
        "string; 0e-3; \"0.000\"",
        "string; 1.2300; \"1.2300\"",
        "string; \"1e3\"; \"1e3\"",
        "string; {}; \"{}\"",
        "string; \"\"; \"\"",
        "int; -0; 0",
        "int; \"-0.5\"; 0",
        "int; \"-0\"; 0",
        "int; \"1e0\"; 1",
        "int; \"\\t7\\n\"; 7",
        "int; \"00\"; 0",
        "int; 9007199254740993; 9007199254740993",
        "int; 99999999999999999999.99999; 99999999999999999999",
        "float; 1e400; 1e400",
        "float; \"1e-7\"; 1e-7",
        "float; \"0.10\"; 0.10",
        "float; 9007199254740993.1; 9007199254740993.1",
        "array; 0; [0]",
        "array; false; [false]",
        "array; []; []",
        "json; true; \"true\"",
        "json; \"\"; \"\\\"\\\"\"",
        "json; {\"a\":{\"b\":[]}}; \"{\\\"a\\\":{\\\"b\\\":[]}}\"",
        "json; \"\\u2028<é😀/\"; \"\\\"\u2028<é😀/\\\"\"",
        "array_values; {\"b\":1,\"a\":null}; [1,null]",
        "array_values; {\"0\":{\"x\":1}}; [{\"x\":1}]",
        "array_values; {\"a\":1,\"a\":2}; [1,2]",
        "array_values; []; []",
      })
  void converts(String format, String given, String expected) {
    Map<String, UnaryOperator<Value>> formats =
        Map.of(
            "string", Formats::toText,
            "int", Formats::toInt,
            "float", Formats::toFloat,
            "array", Formats::toArray,
            "json", Formats::toJson,
            "array_values", Formats::arrayValues);
    Value value = formats.getOrDefault(format, UnaryOperator.identity()).apply(Parsed.value(given));
    assertThat(json(value)).isEqualTo(expected);
  }

  @Test
  void numbersOfAnySize() {
    assertThat(Formats.toInt(Value.text(HUGE))).isEqualTo(new Value.Number(HUGE));
    assertThat(Formats.toInt(Value.text(HUGE + HUGE))).isEqualTo(new Value.Number(HUGE + HUGE));
    assertThat(Formats.toInt(Value.text("-" + HUGE + ".9")))
        .isEqualTo(new Value.Number("-" + HUGE));
    assertThat(Formats.toFloat(Value.text("0." + HUGE))).isEqualTo(new Value.Number("0." + HUGE));
    assertThat(Formats.toText(new Value.Number("1e400")))
        .isEqualTo(Value.text("1" + "0".repeat(400)));
    assertThat(Formats.toText(new Value.Number("1e-400")))
        .isEqualTo(Value.text("0." + "0".repeat(399) + "1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "+",
        ".",
        "-.",
        "e5",
        ".e5",
        "1e",
        "1e+",
        "1e1.5",
        "1.2.3",
        "1-",
        "+-1",
        "- 1",
        "1 000",
        "1'000",
        "1,000",
        "1_000",
        "0x10",
        "1f",
        "1L",
        "Infinity",
        "NaN",
        "\u0661",
        "\uff11",
        "\u00bd",
        "1\u0000",
        "true",
        "\u22121",
        "1e9999999999"
      })
  void whatIsNoNumberIsRefused(String text) {
    Value value = Value.text(text);
    assertThatThrownBy(() -> Formats.toInt(value)).isInstanceOf(ConversionException.class);
    assertThatThrownBy(() -> Formats.toFloat(value)).isInstanceOf(ConversionException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".", "*", "+", "?", "^", "$", "|", "\\", "\\d", "(", ")", "[a]", "{2}", ".*", "\\E", "\\Q",
        "$1", " ", "a|b", "\n", "😀"
      })
  void aSeparatorIsNeverAPattern(String separator) {
    List<Value> pieces =
        List.of(Value.text(""), Value.text("x"), Value.text(""), Value.text("y z"), Value.text(""));
    Value items = new Value.Items(pieces);
    Value joined = Formats.join(items, separator);
    assertThat(joined)
        .isEqualTo(Value.text(separator + "x" + separator + separator + "y z" + separator));
    if (!separator.equals(" ")) {
      assertThat(Formats.separate(joined, separator)).isEqualTo(items);
    }
    assertThat(Formats.separate(Value.text("x1"), separator))
        .isEqualTo(new Value.Items(List.of(Value.text("x1"))));
    assertThat(Formats.wrap(Value.text("x"), separator))
        .isEqualTo(Value.text(separator + "x" + separator));
  }

  @Test
  void nothingBetween() {
    assertThat(Formats.join(Parsed.value("[\"a\",1,null,true]"), ""))
        .isEqualTo(Value.text("a1true"));
  }

  /** Which kinds of value each format takes; null and absent pass through all. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // text number boolean array object
    "int, -nb--",
    "float, -n---",
    "string, tnbao",
    "array, tnbao",
    "json, tnbao",
    "trim, t----",
    "timestamp, -n---",
    "wrap, tnb--",
    "join, ---a-",
    "separate, t----",
    "array_values, ---ao",
  })
  void takesItsKindsAndNoOther(String format, String kinds) {
    Map<String, UnaryOperator<Value>> formats =
        Map.ofEntries(
            Map.entry("int", Formats::toInt),
            Map.entry("float", Formats::toFloat),
            Map.entry("string", Formats::toText),
            Map.entry("array", Formats::toArray),
            Map.entry("json", Formats::toJson),
            Map.entry("trim", Formats::trim),
            Map.entry("timestamp", Formats::timestamp),
            Map.entry("wrap", value -> Formats.wrap(value, "'")),
            Map.entry("join", value -> Formats.join(value, ",")),
            Map.entry("separate", value -> Formats.separate(value, ",")),
            Map.entry("array_values", Formats::arrayValues));
    Map<String, Value> values =
        Map.of(
            "t", Value.text("x"),
            "n", new Value.Number("1"),
            "b", Value.bool(true),
            "a", new Value.Items(List.of(Value.text("x"))),
            "o", new Value.Raw("{\"x\":1}"));
    UnaryOperator<Value> apply = formats.getOrDefault(format, UnaryOperator.identity());
    values.forEach(
        (kind, value) -> {
          if (kinds.contains(kind)) {
            assertThat(apply.apply(value)).isNotNull();
          } else {
            assertThatThrownBy(() -> apply.apply(value))
                .isInstanceOf(ConversionException.class)
                .hasMessageStartingWith("it takes ");
          }
        });
  }
}
