package io.connectorc.compiler.source;

/**
 * A value that was read from a connector's text, with the token that it was read from.
 *
 * @param value what the token says
 * @param span the token: the element's name, the attribute's name, the attribute's value or the
 *     text (L1.8)
 */
public record Located<T>(T value, SourceSpan span) {}
