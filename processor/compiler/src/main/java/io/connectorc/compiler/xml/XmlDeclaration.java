package io.connectorc.compiler.xml;

import io.connectorc.compiler.source.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/** The {@code <?xml …?>} at the beginning of a document. */
final class XmlDeclaration {
  private static final Pattern START = Pattern.compile("<\\?xml[\\s?]");

  /** What it may say, in this order; the first is required. */
  private static final List<Part> PARTS =
      List.of(
          new Part("version", Pattern.compile("1\\.0"), "\"1.0\""),
          new Part("encoding", Pattern.compile("[A-Za-z][A-Za-z0-9._-]*"), "an encoding's name"),
          new Part("standalone", Pattern.compile("yes|no"), "\"yes\" or \"no\""));

  private XmlDeclaration() {}

  /** Checks it; the offset behind it, 0 where there is none. */
  static int check(SourceText source) throws MalformedException {
    if (!START.matcher(source.text()).lookingAt()) {
      return 0;
    }
    Scanner scanner = new Scanner(source, 0);
    List<XmlAttribute> attributes = StartTagScanner.declaration(scanner).attributes();
    if (attributes.isEmpty()) {
      int end = scanner.at() - 2;
      throw MalformedException.of(
          end, end + 1, "\"?\" can't stand here: \"version\" and its value are expected.");
    }
    int next = 0;
    for (XmlAttribute attribute : attributes) {
      int part = indexOf(attribute.name().value());
      if (part < next || (next == 0 && part > 0)) {
        throw misplaced(attribute);
      }
      checkValue(attribute, PARTS.get(part));
      next = part + 1;
    }
    return scanner.at();
  }

  private static int indexOf(String name) {
    return PARTS.stream().map(Part::name).toList().indexOf(name);
  }

  private static MalformedException misplaced(XmlAttribute attribute) {
    int start = attribute.nameOffset();
    String name = attribute.name().value();
    return MalformedException.of(
        start,
        start + name.length(),
        "\""
            + name
            + "\" can't stand here: \"version\" is expected, then \"encoding\" and"
            + " \"standalone\" if any.");
  }

  private static void checkValue(XmlAttribute attribute, Part part) throws MalformedException {
    String value = attribute.value().value();
    if (!part.value.matcher(value).matches()) {
      int start = attribute.value().offset(0);
      throw MalformedException.of(
          start,
          start + value.length(),
          "The %s \"%s\" can't stand here: %s is expected."
              .formatted(part.name, value, part.expected));
    }
  }

  private record Part(String name, Pattern value, String expected) {}
}
