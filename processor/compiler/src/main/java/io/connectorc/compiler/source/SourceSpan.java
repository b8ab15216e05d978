package io.connectorc.compiler.source;

/**
 * A token in a connector's text: where it starts, and how many code points it has on that line.
 *
 * @param start the first character of the token
 * @param length in code points, cut at the end of the line; 0 for a place without a token
 */
public record SourceSpan(SourceLocation start, int length) {}
