package io.connectorc.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** L13.5. */
class FingerprintTest {
  private static final long SEED = 20_260_301L;

  private static String of(Value... values) {
    return Fingerprint.of(i -> values[i], values.length);
  }

  @Test
  void isStableOverVersions() {
    assertThat(of(Value.text("Ada"), Value.number(3), Value.Null.NULL))
        .isEqualTo("d48b8cd1497d1872aec020867f3c3aa3");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "null; \"\"",
        "1; 1.0",
        "1; \"1.00\"",
        "1; \"1\"",
        "1; true",
        "\"1\"; true",
        "\"true\"; true",
        "\"false\"; 0",
        "false; \"0.0\"",
        "0; -0",
        "100; 1e2",
        "\"100\"; 1.0E+2",
        "0.001; 1e-3",
        "[1,\"\"]; [true,null]",
        "{\"a\":1,\"b\":[]}; {\"b\":[],\"a\":\"1.0\"}",
        "{\"a\":null,\"b\":2}; {\"b\":2}",
        "{\"a\":{\"x\":1,\"y\":2}}; {\"a\":{\"y\":2,\"x\":1}}",
        "12345678901234567890.10; \"12345678901234567890.1\"",
      })
  void sameValues(String one, String other) {
    assertThat(of(Parsed.value(one))).isEqualTo(of(Parsed.value(other)));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "0; null",
        "false; null",
        "[]; null",
        "{}; []",
        "\" \"; \"\"",
        "\"007\"; 7",
        "\"007\"; \"7\"",
        "\"+7\"; 7",
        "\"1e3\"; 1000",
        "\" 1\"; 1",
        "\"True\"; true",
        "\"1.\"; 1",
        "\".5\"; 0.5",
        "[1,2]; [2,1]",
        "[1]; 1",
        "[\"a\",\"b\"]; [\"ab\"]",
        "{\"a\":1}; {\"A\":1}",
        "\"a\"; \"A\"",
        "1; -1",
        "10; 1",
        "12345678901234567890; 12345678901234567891",
        "\"[]\"; []",
      })
  void otherValues(String one, String other) {
    assertThat(of(Parsed.value(one))).isNotEqualTo(of(Parsed.value(other)));
  }

  @Test
  void absentIsNull() {
    assertThat(of(Value.Absent.ABSENT)).isEqualTo(of(Value.Null.NULL));
  }

  @Test
  void knownElementsAreThoseOfJson() {
    Value items = new Value.Items(List.of(Value.text("a"), Value.Null.NULL, Value.number(1)));
    assertThat(of(items)).isEqualTo(of(Parsed.value("[\"a\",null,1]")));
  }

  @Test
  void aFieldKeepsItsPlace() {
    assertThat(of(Value.text("a"), Value.Null.NULL))
        .isNotEqualTo(of(Value.Null.NULL, Value.text("a")));
    assertThat(of(Value.text("a"), Value.text("b"))).isNotEqualTo(of(Value.text("at1:b")));
  }

  @Test
  void aNumberEqualsItsDecimalTextsAndNoOtherNumber() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      BigDecimal number =
          new BigDecimal(new BigInteger(random.nextInt(80), random), random.nextInt(12) - 4)
              .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
      String canonical = of(new Value.Number(number.toString()));
      String padded = number.setScale(Math.max(number.scale(), 0) + 3).toPlainString();
      assertThat(of(Value.text(number.toPlainString()))).as("%s", number).isEqualTo(canonical);
      assertThat(of(Value.text(padded))).as("%s", padded).isEqualTo(canonical);
      assertThat(of(Value.number(number.add(BigDecimal.ONE)))).isNotEqualTo(canonical);
    }
  }
}
