package io.connectorc.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestNameTest {
  private static final List<String> KNOWN =
      List.of("prefix", "suffix", "int", "join", "recorddeleted", "recordid", "Contacts");

  @ParameterizedTest
  @CsvSource({
    "prefx, prefix",
    "perfix, prefix",
    "prefixx, prefix",
    "fuffix, suffix",
    "PREFIX, prefix",
    "integer, int",
    "recorddelted, recorddeleted",
    "record, recordid",
    "contacs, Contacts",
    "jion, join",
  })
  void findsWhatWasMeant(String word, String name) {
    assertThat(NearestName.of(word, KNOWN)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"colour", "''", "everyone", "p"})
  void findsNothingThatIsFar(String word) {
    assertThat(NearestName.of(word, KNOWN)).isEmpty();
  }

  @Test
  void ofTwoAsNearTheFirstInTheAlphabetIsTaken() {
    assertThat(NearestName.of("cat", List.of("rat", "bat", "hat"))).contains("bat");
  }

  @Test
  void asksOrListsInAMessage() {
    assertThat(NearestName.hint("prefx", KNOWN)).isEqualTo(" Did you mean \"prefix\"?");
    assertThat(NearestName.hint("zzz", KNOWN)).isEmpty();
    assertThat(NearestName.hintOrAll("zzz", List.of("a", "b"))).isEqualTo(" Write one of: a, b.");
  }

  @Test
  void longWordsAreNotCompared() {
    assertThat(NearestName.of("prefix".repeat(100), KNOWN)).isEmpty();
  }
}
