package io.connectorc.compiler.source;

/**
 * A connector as a host hands it over.
 *
 * @param name for messages, as the user would write the path: {@code
 *     src/main/connectors/hubspot.xml}
 * @param bytes in any encoding that XML knows; never changed
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, and compared by nobody
public record SourceFile(String name, byte[] bytes) {}
