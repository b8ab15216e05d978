package io.connectorc.compiler.xml;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.source.SourceFile;
import io.connectorc.compiler.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes a connector strictly, so that a bad byte has a place (L1.1). */
public final class XmlDecoder {
  private XmlDecoder() {}

  /**
   * Decodes a file.
   *
   * @return its text, without a byte order mark; where something is wrong, which is told, as much
   *     of it as messages need
   */
  public static SourceText decode(SourceFile file, Diagnostics diagnostics) {
    byte[] bytes = file.bytes();
    EncodingDetector.Detected detected = EncodingDetector.detect(bytes);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    input.position(detected.markBytes());
    if (bytes.length > Limits.BYTES) {
      return tooLarge(file.name(), input.limit(Limits.BYTES), detected.charset(), diagnostics);
    }
    EncodingDetector.Problem problem = detected.problem();
    if (problem != null) {
      SourceText text = new SourceText(file.name(), replaced(input, detected.charset()));
      diagnostics.error(
          DiagnosticId.BAD_ENCODING,
          "L1.1",
          text.span(problem.start(), problem.end()),
          problem.message());
      return text;
    }
    return strict(file.name(), input, detected.charset(), diagnostics);
  }

  private static SourceText strict(
      String name, ByteBuffer input, Charset charset, Diagnostics diagnostics) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer output = room(input, decoder);
    CoderResult result = decoder.decode(input, output, true);
    if (!result.isError()) {
      decoder.flush(output);
      return new SourceText(name, output.flip().toString());
    }
    int bad = input.get(input.position()) & 0xFF;
    int offset = output.position();
    String rest = replaced(input, charset);
    SourceText text = new SourceText(name, output.flip() + rest);
    diagnostics.error(
        DiagnosticId.BAD_ENCODING,
        "L1.1",
        text.span(offset, offset + 1),
        "The byte 0x%02X is no character of the encoding %s. Save the file in it, or declare another."
            .formatted(bad, charset.name()));
    return text;
  }

  private static SourceText tooLarge(
      String name, ByteBuffer start, Charset charset, Diagnostics diagnostics) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    CharBuffer output = room(start, decoder);
    decoder.decode(start, output, false);
    SourceText text = new SourceText(name, output.flip().toString());
    int end = text.text().length();
    diagnostics.error(
        DiagnosticId.DOCUMENT_TOO_LARGE,
        Limits.RULE,
        text.span(end, end),
        "The file is larger than 1 MiB, which is the most that a connector may have.");
    return text;
  }

  private static CharBuffer room(ByteBuffer input, CharsetDecoder decoder) {
    return CharBuffer.allocate((int) (input.remaining() * decoder.maxCharsPerByte()) + 2);
  }

  private static String replaced(ByteBuffer input, Charset charset) {
    return charset.decode(input).toString();
  }
}
