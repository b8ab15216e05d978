package io.connectorc.conformance.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns YAML into the JSON value that it says; numbers keep their digits. */
final class JsonValues {
  private static final int DEEPEST = 100;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final CaseNode node;
  private final int depth;

  JsonValues(CaseNode node, int depth) {
    this.node = node;
    this.depth = depth;
  }

  /**
   * @param scalar the text of a scalar, else null
   */
  JsonNode read(@Nullable String scalar) throws CaseFormatException {
    if (depth > DEEPEST) {
      throw node.error("nested deeper than " + DEEPEST);
    }
    if (scalar != null) {
      return scalar(scalar);
    }
    return node.tag().equals(Tag.SEQ) ? array() : object();
  }

  private JsonNode array() throws CaseFormatException {
    ArrayNode array = NODES.arrayNode();
    for (CaseNode item : node.items()) {
      array.add(item.json(depth + 1));
    }
    return array;
  }

  private JsonNode object() throws CaseFormatException {
    ObjectNode object = NODES.objectNode();
    for (Map.Entry<String, CaseNode> entry : node.entries().entrySet()) {
      object.set(entry.getKey(), entry.getValue().json(depth + 1));
    }
    return object;
  }

  private JsonNode scalar(String text) throws CaseFormatException {
    Tag tag = node.tag();
    if (tag.equals(Tag.NULL)) {
      return NODES.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return NODES.booleanNode(Boolean.parseBoolean(text));
    }
    if (tag.equals(Tag.INT)) {
      return NODES.numberNode(integer(text));
    }
    return tag.equals(Tag.FLOAT) ? decimal(text) : NODES.textNode(text);
  }

  private static BigInteger integer(String text) {
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16);
    }
    return text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
  }

  private JsonNode decimal(String text) throws CaseFormatException {
    try {
      return DecimalNode.valueOf(new BigDecimal(text));
    } catch (NumberFormatException e) {
      throw node.error("\"" + text + "\" is no number of JSON");
    }
  }
}
