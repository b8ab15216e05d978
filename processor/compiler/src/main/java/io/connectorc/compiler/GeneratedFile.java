package io.connectorc.compiler;

/**
 * A file that a connector compiles to; the same bytes for the same input.
 *
 * @param kind where it belongs
 * @param path relative, with slashes: {@code com/acme/hubspot/Hubspot.java}
 * @param text to be written as UTF-8; Java sources are ASCII
 */
public record GeneratedFile(Kind kind, String path, String text) {
  /** Where a generated file belongs. */
  public enum Kind {
    /** Java, to be compiled. */
    SOURCE,
    /** To be put into the JAR as it is. */
    RESOURCE
  }
}
