package io.connectorc.compiler.xml;

import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.Token;

/**
 * An attribute.
 *
 * @param nameOffset where its name begins in the text, in UTF-16 units
 * @param value without its quotes; white space in it is blanks
 */
public record XmlAttribute(Located<String> name, int nameOffset, Token value) {}
