package io.connectorc.conformance.reference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The connector at the top of the page, into which the fragments of the other examples go. */
final class BaseConnector {
  private final String xml;

  BaseConnector(String xml) {
    this.xml = xml;
  }

  /**
   * The connector with a fragment in it. The fragment's elements take the place of those of the
   * same name; of the directions only the one that the fragment is about stays.
   *
   * @param place path of the element that holds the fragment; it is made where it is missing
   */
  String with(String place, String fragment) throws IOException {
    try {
      Document document = parse(xml);
      Element root = document.getDocumentElement();
      if (place.startsWith("pull")) {
        remove(root, "push");
      }
      if (place.startsWith("push")) {
        remove(root, "pull");
      }
      Element target = root;
      for (String name : place.split("/", -1)) {
        target = child(target, name);
      }
      put(target, parse("<x>" + fragment + "</x>").getDocumentElement());
      return text(document);
    } catch (ParserConfigurationException | SAXException | TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void put(Element target, Element fragment) {
    List<Element> added = elements(fragment);
    added.forEach(element -> remove(target, element.getTagName()));
    added.forEach(element -> target.appendChild(owner(target).importNode(element, true)));
  }

  private static Element child(Element parent, String name) {
    for (Element element : elements(parent)) {
      if (element.getTagName().equals(name)) {
        return element;
      }
    }
    return (Element) parent.appendChild(owner(parent).createElement(name));
  }

  private static void remove(Element parent, String name) {
    elements(parent).stream()
        .filter(element -> element.getTagName().equals(name))
        .forEach(parent::removeChild);
  }

  private static List<Element> elements(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static Document owner(Element element) {
    return element.getOwnerDocument();
  }

  private static Document parse(String text)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    return builder.parse(new InputSource(new StringReader(text)));
  }

  private static String text(Document document) throws TransformerException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(out));
    return out.toString(StandardCharsets.UTF_8);
  }
}
