package io.connectorc.compiler.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.compiler.source.Token;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, values and texts stand where the author sees them (L1.8). */
final class PositionsTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsEveryKindOfLineEndOnce(String lineEnd) {
    XmlElement root =
        Xml.read(String.join(lineEnd, "<a", "  b", "  =", "  'c'", ">", "  <d/>", "</a>"))
            .document();

    assertThat(place(root.name().span())).isEqualTo("1:2+1");
    assertThat(place(root.attributes().get(0).name().span())).isEqualTo("2:3+1");
    assertThat(place(root.attributes().get(0).value().span())).isEqualTo("4:4+1");
    assertThat(place(root.children().get(0).name().span())).isEqualTo("6:4+1");
  }

  @Test
  void aTabIsOneColumn() {
    XmlElement root = Xml.read("<a>\t\t<b\tc=\"d\"/></a>").document();

    assertThat(place(root.children().get(0).name().span())).isEqualTo("1:7+1");
    assertThat(place(root.children().get(0).attributes().get(0).name().span())).isEqualTo("1:9+1");
  }

  @Test
  void aSupplementaryCharacterIsOneColumn() {
    XmlElement root = Xml.read("<a b=\"😀😀\" c=\"d\">😀<e/> x</a>").document();

    assertThat(place(root.attributes().get(0).value().span())).isEqualTo("1:7+2");
    assertThat(place(root.attributes().get(1).name().span())).isEqualTo("1:11+1");
    assertThat(place(root.children().get(0).name().span())).isEqualTo("1:19+1");
  }

  @Test
  void columnsAreTheSameInEveryEncoding() {
    String text = "<?xml version='1.0' encoding='%s'?><ä ö='ü'>é<b/></ä>";
    for (String encoding : new String[] {"UTF-8", "ISO-8859-1", "UTF-16", "windows-1252"}) {
      byte[] bytes = text.formatted(encoding).getBytes(Charset.forName(encoding));
      XmlElement root = Xml.read(bytes).document();
      int start = "<?xml version='1.0' encoding=''?>".length() + encoding.length();

      assertThat(root.name().value()).isEqualTo("ä");
      assertThat(root.name().span().start().column()).isEqualTo(start + 2);
      assertThat(root.attributes().get(0).value().value()).isEqualTo("ü");
      assertThat(root.attributes().get(0).value().span().start().column()).isEqualTo(start + 7);
      assertThat(root.children().get(0).name().span().start().column()).isEqualTo(start + 12);
    }
  }

  @Test
  void aByteOrderMarkIsNoColumn() {
    byte[] bytes = "\uFEFF<a b='c'/>".getBytes(StandardCharsets.UTF_8);

    assertThat(place(Xml.read(bytes).document().name().span())).isEqualTo("1:2+1");
  }

  @Test
  void aTextBeginsAtItsFirstCharacterThatIsNoWhiteSpace() {
    XmlElement root = Xml.read("<a>\n  <!-- no -->\n\tfirst <b/>\n last \n</a>").document();

    assertThat(root.text().value()).isEqualTo("first \n last");
    assertThat(place(root.text().span())).isEqualTo("3:2+10");
  }

  @Test
  void referencesAndSectionsAreReadAndKeepTheirPlaces() {
    XmlElement root =
        Xml.read("<a b='1&amp;2&#x41;&#65;\n3'>x<![CDATA[<&]]>&lt;y\r\nz</a>").document();
    Token value = root.attributes().get(0).value();
    Token text = root.text();

    assertThat(value.value()).isEqualTo("1&2AA 3");
    assertThat(place(value.span(1, 2))).isEqualTo("1:8+5");
    assertThat(place(value.span(2, 3))).isEqualTo("1:13+1");
    assertThat(place(value.span(6, 7))).isEqualTo("2:1+1");
    assertThat(text.value()).isEqualTo("x<&<y\nz");
    assertThat(place(text.span(4, 5))).isEqualTo("2:23+1");
    assertThat(place(text.span(6, 7))).isEqualTo("3:1+1");
  }

  @Test
  void emptyValuesStandBetweenTheirQuotes() {
    XmlElement root = Xml.read("<a b=\"\"></a>").document();

    assertThat(place(root.attributes().get(0).value().span())).isEqualTo("1:7+0");
    assertThat(root.text().value()).isEmpty();
  }

  private static String place(SourceSpan span) {
    return span.start() + "+" + span.length();
  }
}
