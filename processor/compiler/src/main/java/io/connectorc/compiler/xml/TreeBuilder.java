package io.connectorc.compiler.xml;

import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceText;
import io.connectorc.compiler.source.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the tree from the places of tags, and scans what stands between them; for one text. */
final class TreeBuilder {
  private final SourceText source;
  private final Deque<Frame> open = new ArrayDeque<>();
  private int position;
  private int nodes;
  private @Nullable XmlElement root;

  /**
   * Begins a tree.
   *
   * @param position offset behind the declaration
   */
  TreeBuilder(SourceText source, int position) {
    this.source = source;
    this.position = position;
  }

  /** The finished tree; null before its end. */
  @Nullable XmlElement root() {
    return root;
  }

  /** Adds a start tag that stands there. */
  void start(int start) throws MalformedException {
    textUpTo(start);
    Scanner scanner = new Scanner(source, start);
    StartTagScanner tag = StartTagScanner.startTag(scanner);
    position = scanner.at();
    int nameStart = start + 1;
    if (open.size() == Limits.DEPTH) {
      throw MalformedException.tooLarge(
          nameStart,
          nameStart + tag.name().value().length(),
          "\"%s\" stands in %s other elements, which is the deepest that one may."
              .formatted(tag.name().value(), Limits.DEPTH));
    }
    count(nameStart, tag.name().value());
    for (XmlAttribute attribute : tag.attributes()) {
      count(attribute.nameOffset(), attribute.name().value());
    }
    open.push(new Frame(tag.name(), tag.attributes(), Token.builder(source), new ArrayList<>()));
  }

  /**
   * Ends the innermost element.
   *
   * @param start of the end tag
   * @param end behind it
   */
  void end(int start, int end) throws MalformedException {
    int textEnd = position;
    if (source.text().startsWith("</", start)) {
      textUpTo(start);
      textEnd = start;
      position = end;
    }
    XmlElement element = open.pop().element(textEnd);
    Frame parent = open.peek();
    if (parent == null) {
      root = element;
    } else {
      parent.children.add(element);
    }
  }

  /** Goes over a comment or a processing instruction. */
  void skip(int start, int end) throws MalformedException {
    textUpTo(start);
    position = end;
  }

  /** The fault in what follows all that was added; null where none is found. */
  @Nullable MalformedException fault() {
    Deque<Located<String>> names = new ArrayDeque<>();
    open.forEach(frame -> names.addLast(frame.name));
    return new FaultFinder(source, position, names, root != null || !open.isEmpty()).find();
  }

  private void count(int start, String name) throws MalformedException {
    nodes++;
    if (nodes > Limits.NODES) {
      throw MalformedException.tooLarge(
          start,
          start + name.length(),
          "A connector has at most 10,000 elements and attributes; \"%s\" is one more."
              .formatted(name));
    }
  }

  private void textUpTo(int end) throws MalformedException {
    Frame frame = open.peek();
    if (frame == null) {
      return;
    }
    Scanner scanner = new Scanner(source, position);
    while (scanner.at() < end) {
      if (scanner.lookingAt("<")) {
        scanner.characterData(frame.text);
      } else {
        scanner.text(frame.text);
      }
    }
  }

  private record Frame(
      Located<String> name,
      List<XmlAttribute> attributes,
      Token.Builder text,
      List<XmlElement> children) {

    private XmlElement element(int textEnd) {
      return new XmlElement(name, attributes, children, text.end(textEnd).trimmed());
    }
  }
}
