package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The XML that the JAR holds, and the hash that tells whether it is still the same. */
class KeptSourceTest {
  private static final String XML =
      """
      <?xml version="1.0" encoding='ISO-8859-1'?>
      <connector name="acme">
        <synctype>app</synctype>
        <modules><module servicemodule="b\u00fccher" vtigermodule="Books"/></modules>
        <fieldmapping><Books><field vtigerfield="t" servicefield="t"/></Books></fieldmapping>
        <service><url>https://api.example.com</url></service>
        <pull>
          <request/>
          <response>
            <records use="r"/><recordid use="id"/><recordmodifiedtime use="m"/>
          </response>
        </pull>
      </connector>
      """;

  @Test
  void utf8IsKeptByteForByte() {
    byte[] bytes = ("\ufeff" + XML.replace("ISO-8859-1", "UTF-8")).getBytes(StandardCharsets.UTF_8);

    assertThat(kept(bytes).getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
  }

  @Test
  void anotherEncodingIsKeptAsUtf8AndSaysSo() {
    byte[] bytes = XML.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(kept(bytes)).isEqualTo(XML.replace("'ISO-8859-1'", "\"UTF-8\""));
  }

  @Test
  void theHashIsOfTheBytesAsTheyWere() throws Exception {
    byte[] bytes = XML.getBytes(StandardCharsets.ISO_8859_1);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

    assertThat(file(bytes, "META-INF/connectorc/acme/manifest.json"))
        .contains("\"sha256\" : \"" + hash + "\"");
    assertThat(file(bytes, "com/acme/Acme.java")).contains("\"" + hash + "\"");
  }

  private static String kept(byte[] bytes) {
    return file(bytes, "META-INF/connectorc/acme/books.xml");
  }

  private static String file(byte[] bytes, String path) {
    Compilation compilation =
        ConnectorCompiler.compile(
            new SourceFile("src\\main/connectors/books.xml", bytes),
            new CompilerOptions("com", "1.0.0", false));
    assertThat(compilation.failed()).isFalse();
    return compilation.files().stream()
        .filter(file -> file.path().equals(path))
        .map(GeneratedFile::text)
        .findFirst()
        .orElseThrow();
  }
}
