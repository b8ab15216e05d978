package io.connectorc.compiler.xml;

import static java.util.Objects.requireNonNull;

import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.LineFormatter;
import io.connectorc.compiler.source.SourceFile;
import io.connectorc.compiler.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that went through the decoder and the parser.
 *
 * @param root null where it is no document
 * @param said one line for each thing that was told
 */
record Xml(SourceText text, @Nullable XmlElement root, List<String> said) {

  static Xml read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Xml read(byte[] bytes) {
    Diagnostics diagnostics = new Diagnostics();
    SourceText text = XmlDecoder.decode(new SourceFile("a.xml", bytes), diagnostics);
    XmlDocument document = diagnostics.failed() ? null : XmlParser.parse(text, diagnostics);
    return new Xml(
        text,
        document == null ? null : document.root(),
        diagnostics.in(text).stream().map(LineFormatter::format).toList());
  }

  /** The only thing that was told, without the file's name. */
  String only() {
    return said.size() == 1 ? said.get(0).substring("a.xml:".length()) : said.toString();
  }

  XmlElement document() {
    return requireNonNull(root, said::toString);
  }
}
