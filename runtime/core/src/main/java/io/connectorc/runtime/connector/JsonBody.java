package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonParser;
import io.connectorc.runtime.value.Json;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as UTF-8, so that every place in it is a byte offset.
 *
 * @param bytes the answer's own where they are UTF-8 already
 * @param from the first byte behind a byte order mark
 */
@SuppressWarnings("ArrayRecordComponent") // shared on purpose, like the answer's own bytes
record JsonBody(byte[] bytes, int from) {
  /**
   * The body of an answer. JSON is UTF-8 by its standard; a byte order mark, the zero bytes of
   * UTF-16 and UTF-32, and a {@code charset} that the bytes bear out, are believed as well.
   *
   * @throws CharacterCodingException if the bytes are not in the encoding that they are marked with
   */
  static JsonBody of(Answer answer) throws CharacterCodingException {
    byte[] bytes = answer.body();
    if (BodyEncoding.isMarkedUtf8(bytes)) {
      return new JsonBody(bytes, 3);
    }
    Charset charset = BodyEncoding.wide(bytes);
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
    return of(BodyEncoding.decode(bytes, charset).getBytes(StandardCharsets.UTF_8));
  }

  /** What the header says, unless the bytes are UTF-8 all the same: many servers say it idly. */
  private static @Nullable Charset declared(Answer answer) {
    Charset named = BodyEncoding.named(answer); // JSON's own encoding is the best guess left
    return named == null || BodyEncoding.isUtf8(answer.body()) ? null : named;
  }
}
