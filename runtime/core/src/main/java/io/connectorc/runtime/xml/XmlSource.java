package io.connectorc.runtime.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.jackson.dataformat.xml.XmlFactory;
import com.fasterxml.jackson.dataformat.xml.deser.FromXmlParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.util.StreamReader2Delegate;

/**
 * The hardened stream below Jackson's parser: no document type, no entities but XML's own, nothing
 * that is loaded, bounded in depth and attributes. It tells attributes from elements by the sign
 * that they bear in paths.
 */
final class XmlSource extends StreamReader2Delegate {
  /** Arrays double it in JSON, which is bounded by 500. */
  static final int DEPTH = 200;

  static final int ATTRIBUTES = 1_000;

  private static final String A_PAGE = "it is an HTML page";

  /** As browsers take it, which is not as XML does. */
  private static final Pattern HTML =
      Pattern.compile("\\s*<!doctype\\s+html", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_TEXT = 20_000_000;
  private static final WstxInputFactory READERS = readers();
  private static final XmlFactory PARSERS = new XmlFactory(READERS);

  private boolean begun;

  private XmlSource(XMLStreamReader2 reader) {
    super(reader);
  }

  /**
   * A source that stands before the text's first event.
   *
   * @throws XMLStreamException if the text is no XML from its start
   */
  static XmlSource of(String text) throws XMLStreamException {
    if (HTML.matcher(text).lookingAt()) {
      throw new XMLStreamException(A_PAGE);
    }
    return new XmlSource((XMLStreamReader2) READERS.createXMLStreamReader(new StringReader(text)));
  }

  /** A parser over this source, which stands before the root. */
  FromXmlParser parser() throws IOException {
    return PARSERS.createParser(this);
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    if (event == DTD) {
      String root = getDTDInfo().getDTDRootName();
      refuseHtml(root);
      throw new XMLStreamException(
          "it has the document type \"" + root + "\", and none is ever read");
    }
    if (event == START_ELEMENT && !begun) {
      begun = true;
      refuseHtml(getLocalName());
    }
    return event;
  }

  /** Namespaces don't count (L11.1): only what makes an element null is told from its namesakes. */
  @Override
  public String getAttributeLocalName(int index) {
    String name = super.getAttributeLocalName(index);
    boolean nil =
        name.equals("nil")
            && XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(getAttributeNamespace(index));
    return nil ? XmlElement.NIL : "@" + name;
  }

  /** A login or error page must not pass for an answer without records. */
  private static void refuseHtml(String root) throws XMLStreamException {
    if (root.equalsIgnoreCase("html")) {
      throw new XMLStreamException(A_PAGE);
    }
  }

  private static WstxInputFactory readers() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
    factory.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_TEXT);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
    return factory;
  }
}
