package io.connectorc.compiler.xml;

import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceText;
import io.connectorc.compiler.source.Token;
import java.util.Map;

/**
 * A cursor over the text that reads what markup is made of, and stops at the first character that
 * can't stand; for one thread.
 */
final class Scanner {
  private static final Map<String, Integer> ENTITIES =
      Map.of("amp", (int) '&', "lt", (int) '<', "gt", (int) '>', "quot", (int) '"', "apos", 39);
  private static final int LARGEST_CODE_POINT_DIGITS = 8;

  private final SourceText source;
  private final String text;
  private int at;

  /** Begins at an offset. */
  Scanner(SourceText source, int at) {
    this.source = source;
    this.text = source.text();
    this.at = at;
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  boolean lookingAt(String wanted) {
    return text.startsWith(wanted, at);
  }

  void skip(int units) {
    at += units;
  }

  /** Skips white space; whether there was some. */
  boolean skipSpace() {
    int start = at;
    while (!atEnd() && Token.isSpace(text.charAt(at))) {
      at++;
    }
    return at > start;
  }

  /** Goes over a piece of markup that must stand here. */
  void expect(String wanted, String purpose) throws MalformedException {
    for (int i = 0; i < wanted.length(); i++) {
      if (atEnd() || text.charAt(at) != wanted.charAt(i)) {
        throw unexpected("\"" + wanted + "\"" + purpose);
      }
      at++;
    }
  }

  /** Reads a name. */
  Located<String> name(String expected) throws MalformedException {
    if (atEnd() || !XmlCharacters.isNameStart(text.codePointAt(at))) {
      throw unexpected(expected);
    }
    int start = at;
    while (!atEnd() && XmlCharacters.isNamePart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return new Located<>(text.substring(start, at), source.span(start, at));
  }

  /** Reads text up to the next markup or the end. */
  void text(Token.Builder into) throws MalformedException {
    while (!atEnd() && text.charAt(at) != '<') {
      if (text.charAt(at) == '&') {
        reference(into);
      } else if (lookingAt("]]>")) {
        at += 2;
        throw unexpected("\"&gt;\" after \"]]\" in a text");
      } else {
        character(into, false);
      }
    }
  }

  /** Reads a {@code CDATA} section, on whose beginning the cursor stands. */
  void characterData(Token.Builder into) throws MalformedException {
    expect("<![CDATA[", "");
    while (!lookingAt("]]>")) {
      if (atEnd()) {
        throw unexpected("\"]]>\" to end the CDATA section");
      }
      character(into, false);
    }
    at += 3;
  }

  /** Reads an attribute's value with its quotes. */
  Token attributeValue(String name) throws MalformedException {
    if (!lookingAt("\"") && !lookingAt("'")) {
      throw unexpected("the value of \"" + name + "\" in quotes");
    }
    char quote = text.charAt(at++);
    Token.Builder value = Token.builder(source);
    while (atEnd() || text.charAt(at) != quote) {
      if (atEnd() || text.charAt(at) == '<') {
        String mark = quote == '"' ? "double" : "single";
        String wayOut = atEnd() ? "" : " (a \"<\" in it is written \"&lt;\")";
        throw unexpected("the " + mark + " quote that ends the value of \"" + name + "\"" + wayOut);
      }
      if (text.charAt(at) == '&') {
        reference(value);
      } else {
        character(value, true);
      }
    }
    return value.end(at++);
  }

  /** The character that stands here is wrong, or missing at the file's end. */
  MalformedException unexpected(String expected) {
    if (atEnd()) {
      return MalformedException.of(
          text.length(), text.length(), "The file ends here: " + expected + " is expected.");
    }
    int c = text.codePointAt(at);
    return MalformedException.of(
        at,
        at + Character.charCount(c),
        XmlCharacters.show(c) + " can't stand here: " + expected + " is expected.");
  }

  /** One character, line ends made one (XML 1.0, 2.11), in attributes all white space a blank. */
  private void character(Token.Builder into, boolean spaces) {
    char c = text.charAt(at);
    int start = at;
    at += c == '\r' && lookingAt("\r\n") ? 2 : 1;
    if (spaces && Token.isSpace(c)) {
      into.add(' ', start);
    } else {
      into.add(c == '\r' ? '\n' : c, start);
    }
  }

  private void reference(Token.Builder into) throws MalformedException {
    int start = at;
    at++;
    int nameStart = at;
    int codePoint = lookingAt("#") ? number() : entity();
    if (codePoint < 0 && lookingAt(";")) {
      String reference = "\"&" + text.substring(nameStart, at) + ";\"";
      throw MalformedException.of(
          nameStart,
          at,
          text.charAt(nameStart) == '#'
              ? reference + " stands for no character that XML can hold. Write another."
              : reference + " stands for nothing. Write an ampersand as \"&amp;\".");
    }
    expect(";", " to end the reference (an ampersand is written \"&amp;\")");
    into.addCodePoint(codePoint, start);
  }

  private int entity() throws MalformedException {
    String name = name("\"amp;\" (an ampersand is written \"&amp;\")").value();
    return lookingAt(";") ? ENTITIES.getOrDefault(name, -1) : 0;
  }

  private int number() throws MalformedException {
    at++;
    int radix = 10;
    if (lookingAt("x")) {
      at++;
      radix = 16;
    }
    int start = at;
    while (!atEnd() && Character.digit(text.charAt(at), radix) >= 0 && text.charAt(at) < 0x80) {
      at++;
    }
    if (at == start) {
      throw unexpected("the number of a character");
    }
    if (at - start > LARGEST_CODE_POINT_DIGITS) {
      return -1;
    }
    long codePoint = Long.parseLong(text.substring(start, at), radix);
    return codePoint <= Character.MAX_CODE_POINT && XmlCharacters.isLegal((int) codePoint)
        ? (int) codePoint
        : -1;
  }
}
