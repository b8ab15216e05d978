package io.connectorc.compiler.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is too large is one error at the place where it gets so (L1.9). */
final class LimitsTest {
  @Test
  void aMebibyteIsTheMost() {
    String start = "<a>\n";
    String rest = "b".repeat(1024 * 1024 - start.length() - 4);

    assertThat(Xml.read(start + rest + "</a>").said()).isEmpty();
    assertThat(Xml.read(start + rest + "</a>\n").only())
        .isEqualTo(
            "2:%d: error: [DocumentTooLarge] The file is larger than 1 MiB, which is the most that a"
                    .formatted(rest.length() + 5)
                + " connector may have. (L1.9)");
  }

  @Test
  void aHundredIsTheDeepest() {
    assertThat(Xml.read("<a>".repeat(100) + "</a>".repeat(100)).said()).isEmpty();
    assertThat(Xml.read("<a>\n".repeat(100) + "<b/>" + "</a>".repeat(100)).only())
        .isEqualTo(
            "101:2: error: [DocumentTooLarge] \"b\" stands in 100 other elements, which is the"
                + " deepest that one may. (L1.9)");
    assertThat(Xml.read("<a>".repeat(10_000)).only())
        .startsWith("1:302: error: [DocumentTooLarge]");
  }

  @Test
  void tenThousandElementsAndAttributesAreTheMost() {
    String most = "<a>" + "<b c='d'/>".repeat(4_999) + "<e/>";

    assertThat(Xml.read(most + "</a>").said()).isEmpty();
    assertThat(Xml.read(most + "\n<f/><g/></a>").only())
        .isEqualTo(
            "2:2: error: [DocumentTooLarge] A connector has at most 10,000 elements and attributes;"
                + " \"f\" is one more. (L1.9)");
    assertThat(Xml.read("<a>" + "<b c='d'/>".repeat(4_999) + "\n<e f='g'/></a>").only())
        .startsWith("2:4: error: [DocumentTooLarge]");
  }

  @Test
  void manyAttributesOfOneElementAreReadLikeAll() {
    StringBuilder tag = new StringBuilder("<a");
    for (int i = 0; i < 9_999; i++) {
      tag.append(" b").append(i).append("=''");
    }

    assertThat(Xml.read(tag + "/>").document().attributes()).hasSize(9_999);
    assertThat(Xml.read(tag + " c=''/>").only()).contains("[DocumentTooLarge]", "\"c\"");
  }

  @Test
  void longValuesAndTextsPass() {
    String text = "b".repeat(500_000);
    XmlElement root = Xml.read("<a c='" + text + "'>" + text + "</a>").document();

    assertThat(root.attributes().get(0).value().value()).isEqualTo(text);
    assertThat(root.text().value()).isEqualTo(text);
  }
}
