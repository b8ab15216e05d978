package io.connectorc.runtime.xml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.xml.deser.FromXmlParser;
import io.connectorc.runtime.value.Json;
import java.io.IOException;
import java.util.Objects;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites an XML document as the JSON that generated readers read (L11.1): {@code <a x="1"><b/>
 * <b>c</b></a>} becomes <code>{"@x":"1","b":["","c"]}</code>. For one document.
 */
public final class XmlJson {
  /** Elements and attributes: the tree takes memory for each. */
  private static final int NODES = 1_000_000;

  private final FromXmlParser in;
  private int nodes;

  private XmlJson(FromXmlParser in) {
    this.in = in;
  }

  /**
   * The document as JSON in UTF-8. Its depth is at most twice the document's.
   *
   * @throws XmlAnswerException if the text is no XML document, is one of HTML, has a document type
   *     or exceeds a limit
   */
  public static byte[] of(String document) throws XmlAnswerException {
    XmlSource source = null;
    try {
      source = XmlSource.of(document);
      try (FromXmlParser in = source.parser()) {
        XmlElement root = new XmlJson(in).document();
        return Json.bytes(root::write);
      }
    } catch (XMLStreamException | IOException e) {
      throw failure(e, source);
    }
  }

  private XmlElement document() throws IOException, XMLStreamException {
    in.nextToken();
    XmlElement root = element();
    if (in.nextToken() != null) {
      throw new XMLStreamException("something follows the root element");
    }
    return root;
  }

  /** The element at whose token the parser stands; its depth is the source's concern. */
  private XmlElement element() throws IOException, XMLStreamException {
    if (++nodes > NODES) {
      throw new XMLStreamException("it has more than 1,000,000 elements and attributes");
    }
    if (in.currentToken() != JsonToken.START_OBJECT) {
      return XmlElement.of(Objects.requireNonNullElse(in.getText(), ""));
    }
    XmlElement element = new XmlElement();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      if (name.isEmpty()) {
        element.add(in.getText());
      } else {
        element.add(name, element());
      }
    }
    return element;
  }

  private static XmlAnswerException failure(Exception e, @Nullable XmlSource source) {
    Throwable cause = e;
    while (cause instanceof JsonProcessingException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    Location at = cause instanceof XMLStreamException stream ? stream.getLocation() : null;
    if (at == null && source != null) { // of limits
      at = source.getLocation();
    }
    return new XmlAnswerException(problem(cause) + place(at));
  }

  /** What Woodstox says is on the first line, its own place on the next. */
  private static String problem(Throwable cause) {
    String line = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  private static String place(@Nullable Location at) {
    return at == null
        ? ""
        : " (line %d, column %d)".formatted(at.getLineNumber(), Math.max(1, at.getColumnNumber()));
  }
}
