package io.connectorc.samples.hubspot.sandbox;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A version of an object.
 *
 * @param properties those that have a value, as texts; HubSpot knows no other
 * @param updatedAt in milliseconds
 */
public record ServiceObject(
    String id,
    Map<String, String> properties,
    Instant createdAt,
    Instant updatedAt,
    boolean archived) {
  public ServiceObject {
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
  }

  /** A property's text as a search sees it, the system's own among them; null where it has none. */
  @Nullable String property(ObjectType type, String name) {
    if (name.equals(type.modifiedProperty())) {
      return Long.toString(updatedAt.toEpochMilli());
    }
    return switch (name) {
      case "createdate" -> Long.toString(createdAt.toEpochMilli());
      case "hs_object_id" -> id;
      default -> properties.get(name);
    };
  }
}
