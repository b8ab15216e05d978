package io.connectorc.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SnippetFormatterTest {
  @Test
  void underlinesThePartThatIsMeant() {
    SourceText text = new SourceText("src/a.xml", "<a>\n\t<b c=\"😀|prefx:+\"/>\n</a>");
    Diagnostics diagnostics = new Diagnostics();
    int value = text.text().indexOf("😀");
    int step = text.text().indexOf("prefx");
    diagnostics.error(
        DiagnosticId.UNKNOWN_FORMAT,
        "L10.1",
        text.span(value, step + 7),
        text.span(step, step + 5),
        "\"prefx\" is not a format. Did you mean \"prefix\"?");

    assertThat(diagnostics.in(text).stream().map(SnippetFormatter::format))
        .containsExactly(
            """
            src/a.xml:2:8: error: [UnknownFormat] "prefx" is not a format. Did you mean "prefix"? (L10.1)
                \t<b c="😀|prefx:+"/>
                \t        ^~~~~"""
                .stripIndent());
  }

  @Test
  void showsNoLineWhereThereIsNothingToShow() {
    SourceText text = new SourceText("a.xml", "<a>\n");
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.error(DiagnosticId.MALFORMED_XML, "L1.6", text.span(4, 4), "The file ends here.");

    assertThat(SnippetFormatter.format(diagnostics.in(text).get(0)))
        .isEqualTo("a.xml:2:1: error: [MalformedXml] The file ends here. (L1.6)");
  }

  @Test
  void showsOfALongLineWhatIsNearTheToken() {
    SourceText text = new SourceText("a.xml", "a".repeat(1_000) + "bcd" + "e".repeat(1_000));
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.error(DiagnosticId.BAD_NAME, "L1.1", text.span(1_000, 1_003), "Far.");

    assertThat(SnippetFormatter.format(diagnostics.in(text).get(0)))
        .isEqualTo(
            "a.xml:1:1001: error: [BadName] Far. (L1.1)\n"
                + "    %sbcd%s\n".formatted("a".repeat(160), "e".repeat(77))
                + "    %s^~~".formatted(" ".repeat(160)));
  }

  @Test
  void showsControlCharactersAsNone() {
    SourceText text = new SourceText("a.xml", "a\u001b[31mb");
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.warning(DiagnosticId.BAD_NAME, "L1.1", text.span(6, 7), "Odd.");

    assertThat(SnippetFormatter.format(diagnostics.in(text).get(0)))
        .isEqualTo("a.xml:1:7: warning: [BadName] Odd. (L1.1)\n    a\uFFFD[31mb\n          ^");
  }

  @Test
  void keepsMessagesInOneLineAndCutsLongWords() {
    SourceText text = new SourceText("a.xml", "abc");
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.error(
        DiagnosticId.BAD_NAME,
        "L1.1",
        text.span(0, 1),
        "\"a\r\nb\" and \"%s\" are none. Use \"c\".".formatted("d".repeat(500)));

    assertThat(diagnostics.in(text).get(0).message())
        .isEqualTo("\"a b\" and \"" + "d".repeat(80) + "...\" are none. Use \"c\".");
  }

  @Test
  void ordersByPlaceAndTellsNothingTwice() {
    SourceText text = new SourceText("a.xml", "abc\ndef");
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.error(DiagnosticId.BAD_NAME, "L1.1", text.span(5, 6), "third");
    diagnostics.warning(DiagnosticId.BAD_NAME, "L1.1", text.span(1, 2), "second");
    diagnostics.error(DiagnosticId.BAD_NAME, "L1.1", text.span(1, 2), "first");
    diagnostics.error(DiagnosticId.BAD_NAME, "L1.1", text.span(5, 6), "third");

    assertThat(diagnostics.in(text).stream().map(Diagnostic::message).toList())
        .isEqualTo(List.of("first", "second", "third"));
    assertThat(diagnostics.failed()).isTrue();
  }
}
