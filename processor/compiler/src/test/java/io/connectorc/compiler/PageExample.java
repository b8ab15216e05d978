package io.connectorc.compiler;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * An example of a diagnostic's page. A line {@code <!-- in push/request -->} says where the
 * elements behind it stand, up to the next such line: they take the place of the base connector's
 * elements of the same names there. Without any such line the example is a whole document, in which
 * a line {@code …} stands for what is in the base's root.
 *
 * @param wrong whether it stands under "Wrong:"
 */
record PageExample(boolean wrong, String xml) {
  private static final Path BASE = Path.of("src/test/resources/pages/base.xml");
  private static final Pattern EXAMPLE =
      Pattern.compile("^(Wrong|Right):\n\n```xml\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("^<!-- in (\\S+) -->\n", Pattern.MULTILINE);
  private static final Pattern ELEMENT = Pattern.compile("^<([\\w.-]+)", Pattern.MULTILINE);
  private static final Pattern REST = Pattern.compile("^\\s*…$", Pattern.MULTILINE);

  /** All of a page, in its order. */
  static List<PageExample> of(String page) {
    return EXAMPLE
        .matcher(page)
        .results()
        .map(found -> new PageExample(found.group(1).equals("Wrong"), found.group(2)))
        .toList();
  }

  /** The whole connector that the example stands for. */
  String document() throws Exception {
    Matcher place = PLACE.matcher(xml);
    if (!place.find()) {
      String base = Files.readString(BASE);
      String rest = base.substring(base.indexOf('>') + 1, base.lastIndexOf("</connector>"));
      return REST.matcher(xml).replaceFirst(Matcher.quoteReplacement(rest));
    }
    Document document = base();
    List<String> fragments = new ArrayList<>();
    boolean more = true;
    while (more) {
      String path = place.group(1);
      int start = place.end();
      more = place.find();
      String fragment = xml.substring(start, more ? place.start() : xml.length());
      put(document, path, fragment, "fragment-" + fragments.size());
      fragments.add(fragment);
    }
    String text = text(document);
    for (int i = 0; i < fragments.size(); i++) {
      text = text.replace("<fragment-" + i + "/>", fragments.get(i));
    }
    return text;
  }

  private static Document base() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(Files.readString(BASE))));
  }

  private static void put(Document document, String path, String fragment, String placeholder) {
    Element at = document.getDocumentElement();
    for (String name : path.equals("connector") ? new String[0] : path.split("/")) {
      List<Element> found = children(at, Set.of(name));
      Element next = found.isEmpty() ? document.createElement(name) : found.get(0);
      at.appendChild(next);
      at = next;
    }
    Set<String> names = new HashSet<>();
    ELEMENT.matcher(fragment).results().forEach(found -> names.add(found.group(1)));
    for (Element replaced : children(at, names)) {
      at.removeChild(replaced);
    }
    at.appendChild(document.createElement(placeholder));
  }

  private static List<Element> children(Element parent, Set<String> names) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && names.contains(element.getTagName())) {
        found.add(element);
      }
    }
    return found;
  }

  private static String text(Document document) throws Exception {
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter text = new StringWriter();
    transformer.transform(new DOMSource(document), new StreamResult(text));
    return text.toString();
  }
}
