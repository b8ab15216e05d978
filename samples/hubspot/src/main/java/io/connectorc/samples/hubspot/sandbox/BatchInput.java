package io.connectorc.samples.hubspot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One input of a batch.
 *
 * @param id empty for a create
 * @param properties empty for an archive; an empty text clears a property
 */
record BatchInput(String id, Map<String, String> properties) {
  private static final int MOST_INPUTS = 100;

  static List<BatchInput> read(ObjectType type, JsonNode body, boolean withId) throws ApiException {
    JsonNode inputs = body.path("inputs");
    if (!inputs.isArray() || inputs.isEmpty() || inputs.size() > MOST_INPUTS) {
      throw ApiException.invalid("inputs must be an array of 1 to %d".formatted(MOST_INPUTS));
    }
    List<BatchInput> read = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode input : inputs) {
      String id = input.path("id").asText();
      if (withId && (id.isEmpty() || !ids.add(id))) {
        throw ApiException.invalid("each input must have an id of its own");
      }
      read.add(new BatchInput(id, properties(type, input.path("properties"))));
    }
    return read;
  }

  private static Map<String, String> properties(ObjectType type, JsonNode node)
      throws ApiException {
    Map<String, String> properties = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (!type.isWritable(property.getKey())) {
        throw ApiException.invalid(
            "Property values were not valid: property \"%s\" does not exist"
                .formatted(property.getKey()));
      }
      properties.put(property.getKey(), text(property.getKey(), property.getValue()));
    }
    return properties;
  }

  private static String text(String name, JsonNode value) throws ApiException {
    if (value.isContainerNode()) {
      throw ApiException.invalid("Property values were not valid: \"%s\"".formatted(name));
    }
    String text = value.isNull() ? "" : value.asText();
    if (name.equals("email") && !text.isEmpty() && !text.contains("@")) {
      throw ApiException.invalid(
          "Property values were not valid: email address \"%s\" is invalid".formatted(text));
    }
    return text;
  }
}
