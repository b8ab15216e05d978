package io.connectorc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CasePlayerTest {
  private static final String CASE = "55-no-echo-either-way";

  private static List<CaseResult> play(String... names) {
    try (CasePlayer player = new CasePlayer()) {
      return Stream.of(names).map(name -> player.play(PublicCases.folder(name))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void playersPlayAtTheSameTime() {
    List<CompletableFuture<List<CaseResult>>> players =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> play(CASE, CASE)))
            .limit(3)
            .toList();
    assertThat(players)
        .allSatisfy(
            player ->
                assertThat(player.join())
                    .hasSize(2)
                    .allSatisfy(
                        result -> assertThat(result).isInstanceOf(CaseResult.Passed.class)));
  }
}
