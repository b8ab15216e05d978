package io.connectorc.runtime.connector;

/** A place in the connector's XML; both count from 1. */
public record Place(int line, int column) {
  /** As messages show it: {@code hubspot.xml:42:61}. */
  public String in(String source) {
    return source + ":" + line + ":" + column;
  }
}
