package io.connectorc.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.conformance.check.JsonComparison.Mismatch;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonComparisonTest {
  private static List<Mismatch> compare(String expected, String actual) throws Exception {
    return JsonComparison.compare(JsonTexts.parse(expected), JsonTexts.parse(actual));
  }

  @Test
  void theOrderOfMembersIsFree() throws Exception {
    assertThat(compare("{\"a\":1,\"b\":[1,2]}", "{\"b\":[1,2],\"a\":1}")).isEmpty();
  }

  @Test
  void theOrderOfElementsIsNot() throws Exception {
    assertThat(compare("[1,2]", "[2,1]"))
        .containsExactly(new Mismatch("[0]", "1", "2"), new Mismatch("[1]", "2", "1"));
  }

  @Test
  void wholeAndDecimalNumbersAreTwo() throws Exception {
    assertThat(compare("{\"a\":1}", "{\"a\":1.0}")).containsExactly(new Mismatch("a", "1", "1.0"));
    assertThat(compare("1.50", "1.5")).isEmpty();
    assertThat(compare("\"1\"", "1")).containsExactly(new Mismatch("", "\"1\"", "1"));
  }

  @Test
  void whatIsMissingOrTooMuchHasItsPath() throws Exception {
    assertThat(compare("{\"a\":{\"b\":[{\"c\":1}]}}", "{\"a\":{\"b\":[{}],\"d\":null}}"))
        .containsExactly(
            new Mismatch("a.b[0].c", "1", "(nothing)"), new Mismatch("a.d", "(nothing)", "null"));
  }
}
