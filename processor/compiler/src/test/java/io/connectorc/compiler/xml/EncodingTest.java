package io.connectorc.compiler.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any encoding is read, and a byte that is none of it has a place (L1.1). */
final class EncodingTest {
  @ParameterizedTest
  @CsvSource({
    "'', UTF-8, ''",
    "efbbbf, UTF-8, ''",
    "efbbbf, UTF-8, utf-8",
    "feff, UTF-16BE, ''",
    "fffe, UTF-16LE, UTF-16",
    "'', UTF-16BE, ''",
    "'', UTF-16LE, UTF-16LE",
    "'', UTF-32BE, UTF-32",
    "fffe0000, UTF-32LE, UTF-32",
    "'', ISO-8859-1, ISO-8859-1",
    "'', ISO-8859-15, ISO-8859-15",
    "'', windows-1252, windows-1252",
    "'', Shift_JIS, Shift_JIS",
    "'', IBM037, IBM037",
    "'', UTF-8, ISO-2022-CN",
    "'', UTF-8, x-JISAutoDetect",
  })
  void readsTheText(String mark, String saved, String declared) {
    String word = word(saved, declared);
    String declaration =
        declared.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>";
    byte[] bytes = encoded(mark, saved, declaration + "<a>" + word + "</a>");

    Xml xml = Xml.read(bytes);

    assertThat(xml.said()).isEmpty();
    assertThat(xml.document().text().value()).isEqualTo(word);
  }

  /** Some encodings can only be read, in Java: ASCII is as much as is written in them here. */
  private static String word(String saved, String declared) {
    if (!Charset.forName(declared.isEmpty() ? saved : declared).canEncode()) {
      return "ascii";
    }
    return saved.equals("Shift_JIS") ? "日本" : "Grüße";
  }

  @Test
  void aBadByteHasAPlace() {
    byte[] bytes = "<a>\n  Grü\uFFFDe</a>".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Xml.read(bytes).only())
        .isEqualTo(
            "2:5: error: [BadEncoding] The byte 0xFC is no character of the encoding UTF-8. Save"
                + " the file in it, or declare another. (L1.1)");
  }

  @ParameterizedTest
  @CsvSource({
    "3c613e20c0af3c2f613e, 1:5, 0xC0", // an overlong form
    "3c613eeda0803c2f613e, 1:4, 0xED", // a surrogate
    "3c613ef09f98, 1:4, 0xF0", // cut short
    "feff003cd83d0061, 1:2, 0xD8" // half of a pair
  })
  void refusesWhatIsNearlyOfTheEncoding(String hex, String place, String bad) {
    assertThat(Xml.read(HexFormat.of().parseHex(hex)).only())
        .startsWith(place + ": error: [BadEncoding] The byte " + bad + " ");
  }

  @Test
  void anUnknownEncodingIsAnError() {
    assertThat(Xml.read("<?xml version=\"1.0\" encoding=\"latin-nine\"?><a/>").only())
        .isEqualTo(
            "1:31: error: [BadEncoding] \"latin-nine\" is no encoding that Java knows. Save the file"
                + " as UTF-8. (L1.1)");
  }

  @ParameterizedTest
  @CsvSource({"'', UTF-8, UTF-16", "efbbbf, UTF-8, ISO-8859-1", "feff, UTF-16BE, UTF-8"})
  void aDeclarationThatTheBytesBelieIsAnError(String mark, String saved, String declared) {
    byte[] bytes =
        encoded(mark, saved, "<?xml version='1.0' encoding='" + declared + "'?><a>ü</a>");

    assertThat(Xml.read(bytes).only())
        .isEqualTo(
            "1:31: error: [BadEncoding] The file is declared as \"%s\", but its first bytes are not."
                    .formatted(declared)
                + " Declare what it is saved as. (L1.1)");
  }

  private static byte[] encoded(String mark, String encoding, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(HexFormat.of().parseHex(mark));
    bytes.writeBytes(text.getBytes(Charset.forName(encoding)));
    return bytes.toByteArray();
  }
}
