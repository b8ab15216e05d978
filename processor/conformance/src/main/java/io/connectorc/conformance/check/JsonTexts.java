package io.connectorc.conformance.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.connectorc.runtime.value.Value;

/** Turns what comes from the product into JSON values whose numbers keep their digits. */
public final class JsonTexts {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private JsonTexts() {}

  /**
   * Reads one JSON value; a missing node where the text is blank.
   *
   * @throws JsonProcessingException if the text is no JSON, or goes on behind the value
   */
  public static JsonNode parse(String text) throws JsonProcessingException {
    return JSON.readTree(text);
  }

  /** The JSON value of a value; a missing node for an absent one. */
  public static JsonNode of(Value value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value instanceof Value.Text text) {
      return nodes.textNode(text.text());
    }
    if (value instanceof Value.Bool bool) {
      return nodes.booleanNode(bool.value());
    }
    if (value instanceof Value.Items items) {
      return nodes.arrayNode().addAll(items.values().stream().map(JsonTexts::of).toList());
    }
    if (value instanceof Value.Number number) {
      return trusted(number.digits());
    }
    if (value instanceof Value.Raw raw) {
      return trusted(raw.json());
    }
    return value == Value.Null.NULL ? nodes.nullNode() : nodes.missingNode();
  }

  private static JsonNode trusted(String json) {
    try {
      return parse(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a value holds no JSON: " + json, e);
    }
  }
}
