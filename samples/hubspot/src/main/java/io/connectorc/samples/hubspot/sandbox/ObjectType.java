package io.connectorc.samples.hubspot.sandbox;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A kind of object that the sandbox keeps. */
public enum ObjectType {
  COMPANIES(
      "companies", "hs_lastmodifieddate", Set.of("name", "domain", "website", "phone", "city")),
  CONTACTS(
      "contacts", "lastmodifieddate", Set.of("firstname", "lastname", "email", "phone", "company"));

  private static final Set<String> SYSTEM_PROPERTIES = Set.of("createdate", "hs_object_id");

  private final String path;
  private final String modifiedProperty;
  private final Set<String> properties;

  ObjectType(String path, String modifiedProperty, Set<String> properties) {
    this.path = path;
    this.modifiedProperty = modifiedProperty;
    this.properties = properties;
  }

  /** Its name in a url: {@code /crm/v3/objects/NAME/search}. */
  public String path() {
    return path;
  }

  /** The property that holds the time of the last change; HubSpot has another one for contacts. */
  public String modifiedProperty() {
    return modifiedProperty;
  }

  boolean isWritable(String property) {
    return properties.contains(property);
  }

  boolean isReadable(String property) {
    return isWritable(property)
        || SYSTEM_PROPERTIES.contains(property)
        || modifiedProperty.equals(property);
  }

  static Optional<ObjectType> ofPath(String path) {
    return Arrays.stream(values()).filter(type -> type.path.equals(path)).findFirst();
  }
}
