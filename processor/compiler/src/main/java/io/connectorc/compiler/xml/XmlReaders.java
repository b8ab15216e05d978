package io.connectorc.compiler.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** The hardened parser: no document type, no entities but XML's own, nothing that is loaded. */
final class XmlReaders {
  /** More than a document of the largest size can hold: our own limits come first. */
  private static final int NO_LIMIT_OF_ITS_OWN = Limits.BYTES * 2;

  private static final WstxInputFactory FACTORY = factory();

  private XmlReaders() {}

  static XMLStreamReader2 open(String text) throws XMLStreamException {
    return (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(text));
  }

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(XMLInputFactory2.P_PRESERVE_LOCATION, true);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Limits.DEPTH * 2);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, NO_LIMIT_OF_ITS_OWN);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, NO_LIMIT_OF_ITS_OWN);
    return factory;
  }
}
