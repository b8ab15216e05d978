package io.connectorc.compiler.xml;

import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.Token;
import java.util.List;

/**
 * An element.
 *
 * @param attributes in the document's order, no name twice
 * @param children the elements in it, in order
 * @param text all its own text, trimmed (L1.7); begins at its first character that is no white
 *     space
 */
public record XmlElement(
    Located<String> name, List<XmlAttribute> attributes, List<XmlElement> children, Token text) {
  public XmlElement {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }
}
