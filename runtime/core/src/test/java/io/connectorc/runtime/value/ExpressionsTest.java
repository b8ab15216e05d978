package io.connectorc.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExpressionsTest {
  @Test
  void aRefusedValueBearsThePlaceOfItsExpression() {
    assertThatThrownBy(() -> Expressions.at(7, 12, () -> Formats.toInt(Value.text("abc"))))
        .isInstanceOfSatisfying(
            ConversionException.class,
            e -> {
              assertThat(e.line()).isEqualTo(7);
              assertThat(e.column()).isEqualTo(12);
            });
  }

  @Test
  void aMemberIsAddedOrTakesThePlaceOfItsNamesake() {
    Value object = new Value.Raw("{\"a\":1,\"b\":{\"c\":2}}");

    assertThat(text(Expressions.with(object, Value.text("x"), "d")))
        .isEqualTo("{\"a\":1,\"b\":{\"c\":2},\"d\":\"x\"}");
    assertThat(text(Expressions.with(object, Value.text("x"), "b", "c")))
        .isEqualTo("{\"a\":1,\"b\":{\"c\":\"x\"}}");
  }

  @Test
  void anElementIsSetAndGapsBeforeItAreNull() {
    Value array = new Value.Raw("[1,2]");

    assertThat(text(Expressions.with(array, Value.text("x"), "1"))).isEqualTo("[1,\"x\"]");
    assertThat(text(Expressions.with(array, Value.text("x"), "3"))).isEqualTo("[1,2,null,\"x\"]");
  }

  @Test
  void whatIsNoObjectGivesWayToOne() {
    assertThat(text(Expressions.with(Value.Absent.ABSENT, Value.number(1), "a", "b")))
        .isEqualTo("{\"a\":{\"b\":1}}");
    assertThat(text(Expressions.with(Value.text("old"), Value.number(1), "a")))
        .isEqualTo("{\"a\":1}");
  }

  private static String text(Value value) {
    return Values.text(value);
  }
}
