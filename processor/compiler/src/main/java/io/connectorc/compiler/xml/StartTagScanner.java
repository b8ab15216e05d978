package io.connectorc.compiler.xml;

import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a start tag, or an XML declaration, attribute by attribute. */
final class StartTagScanner {
  private final Scanner scanner;
  private final String end;
  private final Located<String> name;
  private final List<XmlAttribute> attributes = new ArrayList<>();

  /**
   * Reads the tag on whose {@code <} the scanner stands, up to its end.
   *
   * @throws MalformedException at the first character that can't stand; a name that stands twice is
   *     one
   */
  static StartTagScanner startTag(Scanner scanner) throws MalformedException {
    scanner.expect("<", "");
    Located<String> name =
        scanner.name("the name of an element (a \"<\" itself is written \"&lt;\")");
    return new StartTagScanner(scanner, name, ">").scan();
  }

  /** Reads the declaration on whose {@code <} the scanner stands. */
  static StartTagScanner declaration(Scanner scanner) throws MalformedException {
    scanner.expect("<?", "");
    Located<String> name = scanner.name("\"xml\"");
    return new StartTagScanner(scanner, name, "?>").scan();
  }

  private StartTagScanner(Scanner scanner, Located<String> name, String end) {
    this.scanner = scanner;
    this.name = name;
    this.end = end;
  }

  Located<String> name() {
    return name;
  }

  List<XmlAttribute> attributes() {
    return attributes;
  }

  private StartTagScanner scan() throws MalformedException {
    Set<String> names = new HashSet<>();
    boolean space = scanner.skipSpace();
    while (!isEnd()) {
      if (!space && !scanner.atEnd()) {
        throw scanner.unexpected("white space or \"" + end + "\"");
      }
      attribute(names);
      space = scanner.skipSpace();
    }
    if (end.equals(">") && scanner.lookingAt("/")) {
      scanner.expect("/>", " to end the element");
    } else {
      scanner.expect(end, " to end the declaration");
    }
    return this;
  }

  private boolean isEnd() {
    return end.equals(">")
        ? scanner.lookingAt("/") || scanner.lookingAt(">")
        : scanner.lookingAt("?");
  }

  private void attribute(Set<String> names) throws MalformedException {
    int start = scanner.at();
    Located<String> attribute =
        scanner.name("an attribute or \"" + end + "\" to end \"" + name.value() + "\"");
    if (!names.add(attribute.value())) {
      throw MalformedException.of(
          start,
          scanner.at(),
          "The attribute \"%s\" stands here for the second time. Leave one of them out."
              .formatted(attribute.value()));
    }
    scanner.skipSpace();
    scanner.expect("=", " and a value of \"" + attribute.value() + "\"");
    scanner.skipSpace();
    Token value = scanner.attributeValue(attribute.value());
    attributes.add(new XmlAttribute(attribute, start, value));
  }
}
