package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.value.Json;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Parameters as a query string or a form has them (L7.2): nesting in brackets, percent-encoded,
 * joined by {@code &}, in the order in which they were added. For one thread.
 */
public final class ParameterText {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private final StringBuilder text = new StringBuilder();

  /**
   * Adds a parameter; of an array or object, one for each scalar in it.
   *
   * @param encodedName percent-encoded already, its brackets too
   * @param value null and absent as empty text
   */
  public ParameterText add(String encodedName, Value value) {
    if (value instanceof Value.Items items) {
      for (int i = 0; i < items.values().size(); i++) {
        add(inBrackets(encodedName, Integer.toString(i)), items.values().get(i));
      }
    } else if (value instanceof Value.Raw raw) {
      addJson(encodedName, raw.json());
    } else {
      text.append(text.isEmpty() ? "" : "&").append(encodedName).append('=');
      text.append(encode(Values.text(value)));
    }
    return this;
  }

  /** Whether nothing was added. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** All parameters so far. */
  @Override
  public String toString() {
    return text.toString();
  }

  /** A text in UTF-8, all percent-encoded but letters, digits and {@code -._~}. */
  public static String encode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (unreserved(b)) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX[(b >> 4) & 0xF]).append(HEX[b & 0xF]);
      }
    }
    return out.toString();
  }

  private static boolean unreserved(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '-'
        || b == '.'
        || b == '_'
        || b == '~';
  }

  private static String inBrackets(String encodedName, String part) {
    return encodedName + "%5B" + encode(part) + "%5D";
  }

  private void addJson(String encodedName, String json) {
    try (JsonParser in = Json.FACTORY.createParser(json)) {
      in.nextToken();
      addTokens(encodedName, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the text was read from JSON before
    }
  }

  private void addTokens(String encodedName, JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.START_OBJECT) {
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = inBrackets(encodedName, in.currentName());
        in.nextToken();
        addTokens(name, in);
      }
    } else if (in.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
        addTokens(inBrackets(encodedName, Integer.toString(i)), in);
      }
    } else {
      add(encodedName, Values.read(in));
    }
  }
}
