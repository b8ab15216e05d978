package io.connectorc.samples.hubspot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Objects and errors as HubSpot writes them. */
final class ObjectJson {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ObjectJson() {}

  /** An object with all properties that have a value. */
  static ObjectNode whole(ObjectType type, ServiceObject object) {
    return object(type, object, List.copyOf(object.properties().keySet()));
  }

  /** An object with these properties, null where it has none, and the system's own. */
  static ObjectNode object(ObjectType type, ServiceObject object, List<String> properties) {
    Set<String> names = new TreeSet<>(properties);
    names.removeIf(name -> !type.isReadable(name));
    names.addAll(List.of("createdate", "hs_object_id", type.modifiedProperty()));
    ObjectNode values = JSON.objectNode();
    names.forEach(name -> values.set(name, value(type, object, name)));
    ObjectNode node = JSON.objectNode();
    node.put("id", object.id());
    node.set("properties", values);
    node.put("createdAt", TIME.format(object.createdAt()));
    node.put("updatedAt", TIME.format(object.updatedAt()));
    node.put("archived", object.archived());
    return node;
  }

  static ObjectNode error(String category, String message, long request) {
    ObjectNode node = JSON.objectNode();
    node.put("status", "error");
    node.put("message", message);
    node.put("correlationId", "00000000-0000-4000-8000-%012d".formatted(request));
    node.put("category", category);
    return node;
  }

  static String time(Instant instant) {
    return TIME.format(instant);
  }

  private static JsonNode value(ObjectType type, ServiceObject object, String name) {
    if (name.equals(type.modifiedProperty())) {
      return JSON.textNode(TIME.format(object.updatedAt()));
    }
    if (name.equals("createdate")) {
      return JSON.textNode(TIME.format(object.createdAt()));
    }
    String text = object.property(type, name);
    return text == null ? JSON.nullNode() : JSON.textNode(text);
  }
}
