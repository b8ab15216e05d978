package io.connectorc.runtime.connector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What tells the encoding of a body. */
final class BodyEncoding {
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

  private BodyEncoding() {}

  /** Whether the bytes begin with UTF-8's byte order mark. */
  static boolean isMarkedUtf8(byte[] bytes) {
    return startsWith(bytes, 0xEF, 0xBB, 0xBF);
  }

  /** UTF-16 or UTF-32, told by a byte order mark or by the zeros around an ASCII character. */
  static @Nullable Charset wide(byte[] bytes) {
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF) || startsWith(bytes, 0, 0, 0)) {
      return Charset.forName("UTF-32BE");
    }
    boolean zeroPair = bytes.length > 3 && bytes[2] == 0 && bytes[3] == 0;
    if (zeroPair && (startsWith(bytes, 0xFF, 0xFE) || bytes[1] == 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0)) {
      return StandardCharsets.UTF_16BE;
    }
    boolean little = startsWith(bytes, 0xFF, 0xFE) || (bytes.length > 1 && bytes[1] == 0);
    return little ? StandardCharsets.UTF_16LE : null;
  }

  /** The {@code charset} of the header; null where it has none that is known. */
  static @Nullable Charset named(Answer answer) {
    Matcher charset = CHARSET.matcher(answer.headers().getOrDefault("content-type", ""));
    return charset.find() ? named(charset.group(1)) : null;
  }

  /** The encoding of a name; null where it is none that is known. */
  static @Nullable Charset named(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * The text without its byte order mark.
   *
   * @throws CharacterCodingException if the bytes are not in that encoding
   */
  static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
