package io.connectorc.runtime.value;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * Copies a value from parser to generator with its digits kept; Jackson's own copy sends numbers
 * through {@code double} or {@code BigDecimal}.
 */
final class JsonCopy {
  private JsonCopy() {}

  /** Copies the value at the parser's token; leaves the parser on its last token. */
  static void copy(JsonParser in, JsonGenerator out) throws IOException {
    int depth = 0;
    while (true) {
      depth += copyToken(in, out);
      if (depth == 0) {
        return;
      }
      if (in.nextToken() == null) {
        throw new JsonParseException(in, "the value ends too early");
      }
    }
  }

  /** Copies one token; returns by how much the depth changes. */
  private static int copyToken(JsonParser in, JsonGenerator out) throws IOException {
    switch (in.currentToken()) {
      case START_OBJECT -> {
        out.writeStartObject();
        return 1;
      }
      case START_ARRAY -> {
        out.writeStartArray();
        return 1;
      }
      case END_OBJECT -> {
        out.writeEndObject();
        return -1;
      }
      case END_ARRAY -> {
        out.writeEndArray();
        return -1;
      }
      case FIELD_NAME -> out.writeFieldName(Unicode.wellFormed(in.currentName()));
      case VALUE_STRING -> out.writeString(Unicode.wellFormed(in.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(in.getText());
      case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(in.getBooleanValue());
      case VALUE_NULL -> out.writeNull();
      default -> throw new IllegalStateException("no part of a value: " + in.currentToken());
    }
    return 0;
  }
}
