package io.connectorc.runtime.connector;

import io.connectorc.runtime.xml.XmlJson;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads bodies of XML (L11.1). */
final class XmlBody {
  /** As long as any declaration. */
  private static final int DECLARATION = 200;

  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private XmlBody() {}

  /**
   * The body as the JSON that stands for it; as it is where it is blank.
   *
   * @throws IOException if it is no XML that can be read
   */
  static JsonBody of(Answer answer) throws IOException {
    String text = text(answer);
    return text.isBlank()
        ? JsonBody.of(text.getBytes(StandardCharsets.UTF_8))
        : JsonBody.of(XmlJson.of(text));
  }

  /**
   * At most so many characters from its start.
   *
   * @throws CharacterCodingException if the bytes are not in the encoding that they are marked with
   */
  static String text(Answer answer, int longest) throws CharacterCodingException {
    String text = text(answer);
    return text.substring(0, Math.min(longest, text.length()));
  }

  /** A byte order mark and the zero bytes of UTF-16 decide, then what the answer says. */
  private static String text(Answer answer) throws CharacterCodingException {
    byte[] bytes = answer.body();
    if (BodyEncoding.isMarkedUtf8(bytes)) {
      return BodyEncoding.decode(bytes, StandardCharsets.UTF_8);
    }
    Charset wide = BodyEncoding.wide(bytes);
    return BodyEncoding.decode(bytes, wide == null ? said(answer) : wide);
  }

  /**
   * The header comes before the declaration, by the standard; but servers say it idly, and so where
   * the two differ, and the bytes are UTF-8 all the same, they are that.
   */
  private static Charset said(Answer answer) {
    Charset declared = declared(answer.body());
    Charset named = BodyEncoding.named(answer);
    if (named == null || isWide(named) || named.equals(declared)) {
      return declared;
    }
    if (BodyEncoding.isUtf8(answer.body())) {
      return StandardCharsets.UTF_8;
    }
    return named.equals(StandardCharsets.UTF_8) ? declared : named;
  }

  /** UTF-8 where the document says nothing, or what its own first bytes contradict. */
  private static Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION);
    Matcher encoding = ENCODING.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    @Nullable Charset named = encoding.find() ? BodyEncoding.named(encoding.group(1)) : null;
    return named == null || isWide(named) ? StandardCharsets.UTF_8 : named;
  }

  /** The bytes would have told: many documents that call themselves UTF-16 are none. */
  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }
}
