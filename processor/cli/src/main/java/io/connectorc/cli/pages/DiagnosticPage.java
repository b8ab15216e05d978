package io.connectorc.cli.pages;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The page of a diagnostic: what it means, why, a wrong and a right example.
 *
 * @param markdown as it stands in docs/diagnostics
 */
public record DiagnosticPage(DiagnosticId id, String markdown) {
  private static final String FENCE = "```";

  /** The page that the command carries. */
  public static DiagnosticPage of(DiagnosticId id) throws IOException {
    String name = id.text() + ".md";
    try (InputStream in = DiagnosticPage.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new DiagnosticPage(id, new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** The first sentence that says what it means. */
  public String summary() {
    return markdown
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .skip(1)
        .findFirst()
        .map(DiagnosticPage::firstSentence)
        .orElse(id.text());
  }

  /** For a terminal: the heading without its mark, examples indented. */
  public String text() {
    StringBuilder text = new StringBuilder();
    boolean example = false;
    for (String line : markdown.strip().split("\n", -1)) {
      if (line.startsWith(FENCE)) {
        example = !example;
      } else if (example) {
        text.append(line.isEmpty() ? "" : "    ").append(line).append('\n');
      } else {
        text.append(line.startsWith("# ") ? line.substring(2) : line).append('\n');
      }
    }
    return text.toString();
  }

  private static String firstSentence(String paragraph) {
    int end = paragraph.indexOf(". ");
    return end < 0 ? paragraph : paragraph.substring(0, end + 1);
  }
}
