package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonParser;
import io.connectorc.runtime.value.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as UTF-8, so that every place in it is a byte offset.
 *
 * @param bytes the answer's own where they are UTF-8 already
 * @param from the first byte behind a byte order mark
 */
@SuppressWarnings("ArrayRecordComponent") // shared on purpose, like the answer's own bytes
record JsonBody(byte[] bytes, int from) {
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

  /**
   * The body of an answer. JSON is UTF-8 by its standard; a byte order mark, the zero bytes of
   * UTF-16 and UTF-32, and a {@code charset} that the bytes bear out, are believed as well.
   *
   * @throws CharacterCodingException if the bytes are not in the encoding that they are marked with
   */
  static JsonBody of(Answer answer) throws CharacterCodingException {
    byte[] bytes = answer.body();
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new JsonBody(bytes, 3);
    }
    Charset charset = wide(bytes);
    if (charset == null) {
      charset = declared(answer);
    }
    return charset == null ? new JsonBody(bytes, 0) : transcoded(bytes, charset);
  }

  /** UTF-8 bytes of a record. */
  static JsonBody of(byte[] utf8) {
    return new JsonBody(utf8, 0);
  }

  /** Whether there is nothing but white space. */
  boolean isBlank() {
    for (int i = from; i < bytes.length; i++) {
      if (!isSpace(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /** The first character that is no white space, where there is one; a byte of a longer one. */
  char first() {
    int i = from;
    while (i < bytes.length - 1 && isSpace(bytes[i])) {
      i++;
    }
    return (char) (bytes[i] & 0xFF);
  }

  /** The bytes without the mark; the own ones where there is none. */
  byte[] content() {
    return from == 0 ? bytes : Arrays.copyOfRange(bytes, from, bytes.length);
  }

  JsonParser parser() throws IOException {
    return parser(from, bytes.length);
  }

  /** A parser over a part; the offsets of its locations count from the part's start. */
  JsonParser parser(int start, int end) throws IOException {
    return Json.FACTORY.createParser(bytes, start, end - start);
  }

  /** At most so many bytes from the start, as text. */
  String text(int longest) {
    return new String(bytes, from, Math.min(longest, bytes.length - from), StandardCharsets.UTF_8);
  }

  private static JsonBody transcoded(byte[] bytes, Charset charset)
      throws CharacterCodingException {
    String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    boolean marked = text.startsWith("\uFEFF");
    return new JsonBody(text.substring(marked ? 1 : 0).getBytes(StandardCharsets.UTF_8), 0);
  }

  /** UTF-16 or UTF-32, told by a byte order mark or by the zeros around JSON's first character. */
  private static @Nullable Charset wide(byte[] bytes) {
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

  /** What the header says, unless the bytes are UTF-8 all the same: many servers say it idly. */
  private static @Nullable Charset declared(Answer answer) {
    Matcher charset = CHARSET.matcher(answer.headers().getOrDefault("content-type", ""));
    if (!charset.find()) {
      return null;
    }
    try {
      Charset named = Charset.forName(charset.group(1));
      return named.equals(StandardCharsets.UTF_8) || utf8(answer.body()) ? null : named;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // JSON's own encoding is the best guess left
    }
  }

  private static boolean utf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
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
