package io.connectorc.compiler.plan;

import io.connectorc.compiler.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The XML as it is kept beside the classes. */
final class KeptSource {
  private static final Pattern DECLARED_ENCODING =
      Pattern.compile("^(<\\?xml[^>]*?\\sencoding\\s*=\\s*)(\"[^\"]*\"|'[^']*')");

  private KeptSource() {}

  /** The name without its folders. */
  static String fileName(SourceFile file) {
    String name = file.name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Of the bytes as they were, in lower-case hex. */
  static String sha256(SourceFile file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /**
   * A text that is those very bytes when it is written as UTF-8; where they are no UTF-8, the
   * decoded text, which then says that it is UTF-8.
   */
  static String text(SourceFile file, String decoded) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString();
    } catch (CharacterCodingException e) {
      return DECLARED_ENCODING.matcher(decoded).replaceFirst("$1\"UTF-8\"");
    }
  }
}
