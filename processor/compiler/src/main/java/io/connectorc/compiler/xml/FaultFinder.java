package io.connectorc.compiler.xml;

import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceText;
import io.connectorc.compiler.source.Token;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the exact character at which a document that the parser refused stops to be well-formed
 * (L1.6). The parser tells only where it noticed.
 */
final class FaultFinder {
  private final SourceText source;
  private final Scanner scanner;
  private final Deque<Located<String>> open;
  private boolean rootSeen;

  /**
   * Begins behind the last markup that the parser took.
   *
   * @param open the names of the elements that are open there, the innermost first
   * @param rootSeen whether the root was opened before
   */
  FaultFinder(SourceText source, int at, Deque<Located<String>> open, boolean rootSeen) {
    this.source = source;
    this.scanner = new Scanner(source, at);
    this.open = open;
    this.rootSeen = rootSeen;
  }

  /** The fault in what follows; null where the parser saw one that is none here. */
  @Nullable MalformedException find() {
    try {
      boolean more = true;
      while (more) {
        more = piece();
      }
      return null;
    } catch (MalformedException fault) {
      return fault;
    }
  }

  /** Whether to look further: only a tag is a place where the parser would have stopped. */
  private boolean piece() throws MalformedException {
    betweenMarkup();
    if (scanner.lookingAt("</")) {
      endTag();
      return false;
    }
    if (scanner.lookingAt("<!")) {
      declaration();
      return true;
    }
    if (scanner.lookingAt("<?")) {
      instruction();
      return true;
    }
    if (rootSeen && open.isEmpty()) {
      throw scanner.unexpected("nothing but comments behind the root element");
    }
    StartTagScanner.startTag(scanner);
    return false;
  }

  private void betweenMarkup() throws MalformedException {
    Located<String> element = open.peek();
    if (element != null) {
      scanner.text(Token.builder(source));
      if (scanner.atEnd()) {
        throw scanner.unexpected(endOf(element));
      }
      return;
    }
    scanner.skipSpace();
    if (!scanner.lookingAt("<")) {
      throw scanner.unexpected(
          rootSeen ? "nothing but comments behind the root element" : "the root element");
    }
  }

  private void endTag() throws MalformedException {
    scanner.skip(2);
    int start = scanner.at();
    Located<String> element = open.peek();
    String expected =
        element == null ? "the start of the root element" : "the name \"" + element.value() + "\"";
    String name = scanner.name(expected).value();
    if (element != null && scanner.atEnd()) {
      throw scanner.unexpected(endOf(element));
    }
    if (element == null || !name.equals(element.value())) {
      String instead = element == null ? "no element is open." : endOf(element) + " is expected.";
      throw MalformedException.of(
          start, scanner.at(), "\"</" + name + ">\" can't stand here: " + instead);
    }
    scanner.skipSpace();
    scanner.expect(">", " to end \"</" + name + "\"");
  }

  private String endOf(Located<String> element) {
    return "\"</%s>\", the end of the element of line %s,"
        .formatted(element.value(), element.span().start().line());
  }

  private void declaration() throws MalformedException {
    if (!open.isEmpty() && scanner.lookingAt("<![")) {
      scanner.characterData(Token.builder(source));
      return;
    }
    if (scanner.lookingAt("<!DOCTYPE")) {
      throw MalformedException.documentType(scanner.at());
    }
    scanner.expect("<!--", " to begin a comment");
    while (!scanner.lookingAt("--")) {
      if (scanner.atEnd()) {
        throw scanner.unexpected("\"-->\" to end the comment");
      }
      scanner.skip(1);
    }
    scanner.expect("-->", " to end the comment, in which no other \"--\" can stand,");
  }

  private void instruction() throws MalformedException {
    scanner.skip(2);
    int start = scanner.at();
    String target = scanner.name("the target of a processing instruction").value();
    if (target.toLowerCase(Locale.ROOT).equals("xml") && !scanner.atEnd()) {
      throw MalformedException.of(
          start,
          scanner.at(),
          "The XML declaration can't stand here: only the very beginning of the file takes it,"
              + " with \"xml\" in small letters.");
    }
    if (!scanner.skipSpace()) {
      scanner.expect("?>", " to end the processing instruction");
      return;
    }
    while (!scanner.lookingAt("?>")) {
      if (scanner.atEnd()) {
        throw scanner.unexpected("\"?>\" to end the processing instruction");
      }
      scanner.skip(1);
    }
    scanner.skip(2);
  }
}
