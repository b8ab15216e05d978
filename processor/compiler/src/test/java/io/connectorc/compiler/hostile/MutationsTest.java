package io.connectorc.compiler.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.GeneratedFile;
import io.connectorc.compiler.Javac;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Public connectors with words, tags and bytes changed at random. {@code -Dhostile.seed=} and
 * {@code -Dhostile.mutations=1} play one of them again, as a failure says.
 */
final class MutationsTest {
  private static final long SEED = Long.getLong("hostile.seed", 20260301);
  private static final int MUTATIONS = Integer.getInteger("hostile.mutations", 20_000);

  /** Of so many connectors that compile, one goes through javac. */
  private static final int SAMPLE = Integer.getInteger("hostile.sample", 50);

  private final List<PublicConnector> connectors = PublicConnector.weighted();
  private final List<String> words = Mutator.words(connectors);

  @Test
  void everyMutationIsToldOrTaken(@TempDir Path classes) {
    AtomicInteger taken = new AtomicInteger();

    List<GeneratedFile> sample =
        LongStream.range(SEED, SEED + MUTATIONS)
            .parallel()
            .boxed()
            .flatMap(
                seed -> {
                  List<GeneratedFile> files = files(seed);
                  taken.addAndGet(files.isEmpty() ? 0 : 1);
                  return seed % SAMPLE == 0 ? files.stream() : Stream.empty();
                })
            .toList();

    // Else the changes are too wild to show anything about generated code.
    assertThat(taken.get()).isGreaterThanOrEqualTo(MUTATIONS / 10);
    assertThat(sample.isEmpty() ? List.of() : Javac.compile(sample, classes))
        .as("what javac says; a package is named for its seed")
        .isEmpty();
  }

  private List<GeneratedFile> files(long seed) {
    byte[] document = new Mutator(seed, connectors, words).document();
    Verdict verdict = Verdict.of(document, "com.acme.seed" + seed);
    assertThat(verdict.problems())
        .as(
            "-Dhostile.seed=%s -Dhostile.mutations=1 -Dhostile.sample=1, which is%n%s",
            seed, new String(document, StandardCharsets.UTF_8))
        .isEmpty();
    return verdict.files();
  }
}
