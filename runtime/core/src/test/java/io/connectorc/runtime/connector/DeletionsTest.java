package io.connectorc.runtime.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** L11.4. */
class DeletionsTest {
  @Test
  void trueNumbersAndTextsDelete() {
    List<Value> deleting =
        List.of(
            Value.bool(true),
            Value.number(1),
            Value.number(-1),
            new Value.Number("0.001"),
            new Value.Number("1e-400"),
            Value.text("2026-03-01T10:59:00Z"),
            Value.text("true"),
            Value.text("1"),
            Value.text("00"));
    assertThat(deleting).allMatch(Deletions::isDeleted);
  }

  @Test
  void falseZeroNoAndNothingDoNot() {
    List<Value> alive =
        List.of(
            Value.bool(false),
            Value.number(0),
            new Value.Number("-0.00"),
            new Value.Number("0e5"),
            Value.text(""),
            Value.text(" "),
            Value.text("false"),
            Value.text("False"),
            Value.text("0"),
            Value.text("no"),
            Value.Null.NULL,
            Value.Absent.ABSENT,
            new Value.Raw("{\"a\":1}"),
            new Value.Raw("[1]"));
    assertThat(alive).noneMatch(Deletions::isDeleted);
  }
}
