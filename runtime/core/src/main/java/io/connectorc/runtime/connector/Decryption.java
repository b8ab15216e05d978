package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.crypto.DecryptionException;
import io.connectorc.runtime.crypto.PayloadCipher;
import io.connectorc.runtime.value.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Decrypts an answer before anything reads it (L11.5): the whole body, or, when that is JSON, the
 * text at the records. A body that is one JSON text is that text. XML is encrypted as a whole, and
 * says its own encoding.
 *
 * @param records path to the records; empty for the whole answer
 */
record Decryption(PayloadCipher cipher, AnswerFormat format, List<String> records) {
  /** A whole page may be one text, and as long as an answer may be. */
  private static final JsonFactory LONG_TEXTS =
      Json.FACTORY
          .rebuild()
          .streamReadConstraints(
              Json.FACTORY
                  .streamReadConstraints()
                  .rebuild()
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /**
   * The answer as it was before it was encrypted; nothing encrypted and nothing to encrypt, an
   * empty page, stays as it is.
   *
   * @throws NoRecordsException if records stand there that are not encrypted: anyone could have put
   *     them there
   * @throws IOException if it can't be decrypted
   */
  Answer of(Answer answer) throws IOException {
    JsonBody body = JsonBody.of(answer);
    if (body.isBlank()) {
      return answer;
    }
    char first = body.first();
    if (format == AnswerFormat.JSON && (first == '{' || first == '[')) {
      return with(answer, inside(body));
    }
    byte[] whole = cipher.decrypt(first == '"' ? text(body) : body.content());
    return with(answer, format == AnswerFormat.JSON ? utf8(whole) : whole);
  }

  /** What the header says of the encrypted body does not hold for the other. */
  private static Answer with(Answer answer, byte[] body) {
    return new Answer(
        answer.status(), Map.of(), body, answer.sentAt(), answer.inDoubt(), answer.serviceTime());
  }

  private static byte[] text(JsonBody body) throws IOException {
    try (JsonParser in = parser(body, body.from())) {
      in.nextToken();
      byte[] text = ascii(in);
      if (in.nextToken() != null) {
        throw new DecryptionException();
      }
      return text;
    }
  }

  /** The body with what was encrypted in it in the place of the text. */
  private byte[] inside(JsonBody body) throws IOException {
    try (JsonParser in = parser(body, body.from())) {
      in.nextToken();
      if (!descend(in) || isEmpty(in, body)) {
        return body.content();
      }
      if (in.currentToken() != JsonToken.VALUE_STRING) {
        throw new NoRecordsException(in, name() + " is not encrypted, and \"decrypt\" is true");
      }
      int start = body.from() + (int) in.currentTokenLocation().getByteOffset();
      byte[] value = value(cipher.decrypt(ascii(in)));
      int end = body.from() + (int) in.currentLocation().getByteOffset();
      return ByteBuffer.allocate(start - body.from() + value.length + body.bytes().length - end)
          .put(body.bytes(), body.from(), start - body.from())
          .put(value)
          .put(body.bytes(), end, body.bytes().length - end)
          .array();
    }
  }

  private static JsonParser parser(JsonBody body, int start) throws IOException {
    return LONG_TEXTS.createParser(body.bytes(), start, body.bytes().length - start);
  }

  /** Goes to the value at the path; whether there is one. */
  private boolean descend(JsonParser in) throws IOException {
    for (String segment : records) {
      boolean object = in.currentToken() == JsonToken.START_OBJECT;
      if (!object && in.currentToken() != JsonToken.START_ARRAY) {
        return false;
      }
      int index = 0;
      while (true) {
        if (in.nextToken().isStructEnd()) {
          return false;
        }
        String here = object ? in.currentName() : Integer.toString(index++);
        if (object) {
          in.nextToken();
        }
        if (here.equals(segment)) {
          break;
        }
        in.skipChildren();
      }
    }
    return true;
  }

  /** Whether the value is null, or an array or object with nothing in it; there it stays. */
  private static boolean isEmpty(JsonParser in, JsonBody body) throws IOException {
    JsonToken token = in.currentToken();
    if (!token.isStructStart()) {
      return token == JsonToken.VALUE_NULL;
    }
    int start = body.from() + (int) in.currentTokenLocation().getByteOffset();
    try (JsonParser ahead = parser(body, start)) {
      ahead.nextToken();
      return ahead.nextToken().isStructEnd();
    }
  }

  private String name() {
    return records.isEmpty() ? "the answer" : "\"" + String.join(".", records) + "\"";
  }

  /** Base64 is ASCII; what is not becomes a character that base64 does not have. */
  private static byte[] ascii(JsonParser in) throws IOException {
    return in.getText().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] utf8(byte[] text) throws IOException {
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
    return text;
  }

  /** One JSON value and no more: what follows it would stand in the answer around it. */
  private static byte[] value(byte[] decrypted) throws IOException {
    byte[] text = utf8(decrypted);
    try (JsonParser in = JsonBody.of(text).parser()) {
      if (in.nextToken() == null) {
        throw new DecryptionException();
      }
      in.skipChildren();
      if (in.nextToken() != null) {
        throw new JsonParseException(in, "something follows the value");
      }
      return text;
    }
  }
}
