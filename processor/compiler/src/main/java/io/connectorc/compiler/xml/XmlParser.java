package io.connectorc.compiler.xml;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.source.SourceText;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text into a tree. The stream parser decides what is well-formed; exact places come from
 * our own scanning of the pieces that it found, since it tells none of attributes.
 */
public final class XmlParser {
  private static final Set<String> LOADING_TARGETS = Set.of("xml-stylesheet", "xml-model");
  private static final Pattern LOADING_DATA = Pattern.compile("(^|\\s)(href|src)\\s*=");

  private final SourceText source;
  private final Diagnostics diagnostics;

  private XmlParser(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a document.
   *
   * @return null where the text is none, exceeds a limit or has a document type, which is told
   */
  public static @Nullable XmlDocument parse(SourceText source, Diagnostics diagnostics) {
    XmlParser parser = new XmlParser(source, diagnostics);
    try {
      return new XmlDocument(parser.root(), source);
    } catch (MalformedException fault) {
      diagnostics.error(
          fault.id(), fault.rule(), source.span(fault.start(), fault.end()), fault.fact());
      return null;
    }
  }

  /** The stream parser lets some characters pass that no document may hold. */
  private XmlElement root() throws MalformedException {
    int illegal = XmlCharacters.firstIllegal(source.text());
    boolean legal = illegal == source.text().length();
    try {
      XmlElement root = read();
      if (legal) {
        return root;
      }
    } catch (MalformedException fault) {
      if (legal || (fault.start() < illegal && !fault.isVague())) {
        throw fault;
      }
    }
    throw new Scanner(source, illegal).unexpected("a character that XML can hold");
  }

  private XmlElement read() throws MalformedException {
    // The stream parser drops a second mark, which the decoder left.
    if (source.text().startsWith("\uFEFF")) {
      throw new Scanner(source, 0).unexpected("the root element");
    }
    TreeBuilder tree = new TreeBuilder(source, XmlDeclaration.check(source));
    try {
      XMLStreamReader2 reader = XmlReaders.open(source.text());
      while (reader.hasNext()) {
        event(reader, reader.next(), tree);
      }
    } catch (XMLStreamException e) {
      MalformedException fault = tree.fault();
      throw fault != null ? fault : noticed(e);
    }
    XmlElement root = tree.root();
    if (root == null) {
      throw new Scanner(source, source.text().length()).unexpected("the root element");
    }
    return root;
  }

  private void event(XMLStreamReader2 reader, int type, TreeBuilder tree)
      throws XMLStreamException, MalformedException {
    LocationInfo place = reader.getLocationInfo();
    int start = (int) place.getStartingCharOffset();
    switch (type) {
      case XMLStreamConstants.START_ELEMENT -> tree.start(start);
      case XMLStreamConstants.END_ELEMENT -> tree.end(start, (int) place.getEndingCharOffset());
      case XMLStreamConstants.COMMENT -> tree.skip(start, (int) place.getEndingCharOffset());
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        refuseLoading(reader.getPITarget(), reader.getPIData(), start);
        tree.skip(start, (int) place.getEndingCharOffset());
      }
      case XMLStreamConstants.DTD -> throw MalformedException.documentType(start);
      default -> {
        // Text, which the tree scans when the next tag ends it.
      }
    }
  }

  private void refuseLoading(String target, @Nullable String data, int start) {
    boolean loads =
        LOADING_TARGETS.contains(target) || (data != null && LOADING_DATA.matcher(data).find());
    if (loads) {
      diagnostics.error(
          DiagnosticId.INSTRUCTION_REFUSED,
          "L1.3",
          source.span(start, start + "<?".length() + target.length()),
          "A connector loads nothing. Leave \"<?" + target + " ...?>\" out.");
    }
  }

  /** For what the stream parser refuses and we would not: the place where it noticed. */
  private MalformedException noticed(XMLStreamException e) {
    int offset = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharacterOffset());
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return MalformedException.vague(
        offset, offset + 1, "The document is not well-formed here: " + reason + ".");
  }
}
