package io.connectorc.compiler.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every beginning of every public connector, byte by byte. */
final class PrefixesTest {
  @Test
  void everyPrefixIsToldOrTaken() {
    List<PublicConnector> connectors = PublicConnector.all();
    assertThat(connectors).hasSizeGreaterThan(90);

    assertThat(connectors.parallelStream().flatMap(PrefixesTest::problems)).isEmpty();
  }

  private static Stream<String> problems(PublicConnector connector) {
    byte[] document = connector.document();
    return IntStream.range(0, document.length)
        .boxed()
        .flatMap(
            length -> {
              Verdict verdict = Verdict.of(Arrays.copyOf(document, length), "com.acme");
              String prefix = connector.name() + ", the first " + length + " bytes: ";
              return Stream.concat(
                      verdict.problems().stream(),
                      isCutShort(document, length) && !verdict.files().isEmpty()
                          ? Stream.of("compiles, though its root is open")
                          : Stream.empty())
                  .map(prefix::concat);
            });
  }

  /** Whether more than white space and comments is missing. */
  private static boolean isCutShort(byte[] document, int length) {
    return new String(document, length, document.length - length, StandardCharsets.UTF_8)
        .contains("</connector>");
  }
}
