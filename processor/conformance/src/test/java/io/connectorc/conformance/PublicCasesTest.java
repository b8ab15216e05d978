package io.connectorc.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PublicCasesTest {
  private static final Map<String, String> NOT_COVERED = PublicCases.notCovered();
  private static final CasePlayer PLAYER = new CasePlayer();

  @AfterAll
  static void close() throws IOException {
    PLAYER.close();
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    return tests(PublicCases.folders());
  }

  @TestFactory
  Stream<DynamicTest> ownCases() {
    return tests(PublicCases.ownFolders());
  }

  private static Stream<DynamicTest> tests(List<Path> folders) {
    return folders.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) {
    CaseResult result = PLAYER.play(folder);
    String reason = NOT_COVERED.get(result.name());
    if (result instanceof CaseResult.Failed failed) {
      if (reason == null) {
        fail(failed.show());
      }
      assertThat(failed.show()).as("why %s is not covered", result.name()).contains(reason);
    } else if (reason != null) {
      fail(result.name() + " passes: remove it from not-covered.txt");
    }
  }

  @Test
  void everyNameOnTheListIsACase() {
    assertThat(PublicCases.folders().stream().map(folder -> folder.getFileName().toString()))
        .containsAll(NOT_COVERED.keySet());
  }
}
