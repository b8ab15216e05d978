package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import io.connectorc.runtime.value.XmlValues;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/** How the body of an answer is written (L11.1). */
public enum AnswerFormat {
  JSON,
  XML;

  /**
   * The body of an answer as JSON.
   *
   * @throws IOException if it can't be read
   */
  JsonBody body(Answer answer) throws IOException {
    return this == XML ? XmlBody.of(answer) : JsonBody.of(answer);
  }

  /** At most so many characters from the body's start as they came, to be shown. */
  String text(Answer answer, int longest) {
    try {
      return this == XML ? XmlBody.text(answer, longest) : JsonBody.of(answer).text(longest);
    } catch (CharacterCodingException e) {
      return JsonBody.of(answer.body()).text(longest);
    }
  }

  /** The value at a path below the parser's token; absent where the path leads nowhere. */
  Value at(JsonParser in, List<String> path) throws IOException {
    return this == XML ? XmlValues.at(in, path) : Values.at(in, path);
  }

  /** What a value is that was read whole: of an element without children, its text. */
  Value value(Value read) {
    return this == XML ? XmlValues.of(read) : read;
  }

  /** Whether the next step of a path stays at the parser's token. */
  boolean isItself(JsonParser in, String segment) {
    return this == XML && XmlValues.isItself(in, segment);
  }

  /** Whether a member of an object is none of the values that could be records (L11.3). */
  boolean isAttribute(String member) {
    return this == XML && XmlValues.isAttribute(member);
  }

  /** Whether a value can be a record by its kind, or records; left on its last token. */
  boolean skipRecords(JsonParser in) throws IOException {
    if (this == XML) {
      return XmlValues.skipRecords(in);
    }
    boolean object = in.currentToken() == JsonToken.START_OBJECT;
    in.skipChildren();
    return object;
  }

  /** Whether a scalar stands for no records: XML can't tell an empty text from an empty list. */
  boolean isNothing(JsonParser in) throws IOException {
    return this == XML && in.getText().isEmpty();
  }
}
