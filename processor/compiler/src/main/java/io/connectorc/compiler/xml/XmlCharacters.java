package io.connectorc.compiler.xml;

import com.ctc.wstx.io.WstxInputData;
import java.util.Locale;

/** The characters of XML 1.0. */
final class XmlCharacters {
  private XmlCharacters() {}

  /** Whether a document may hold it at all. */
  static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  /** Offset of the first character that no document may hold, or the text's length. */
  static int firstIllegal(String text) {
    int i = 0;
    while (i < text.length() && isLegal(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  /** As the stream parser has it: names follow the editions of XML 1.0 before the fifth. */
  static boolean isNameStart(int c) {
    return isOfNames(c) && WstxInputData.isNameStartChar((char) c, false, false);
  }

  static boolean isNamePart(int c) {
    return isOfNames(c) && WstxInputData.isNameChar((char) c, false, false);
  }

  private static boolean isOfNames(int c) {
    return Character.isBmpCodePoint(c) && !isSurrogate(c);
  }

  /** The character for a message: itself in quotes, or its number where it would not show. */
  static String show(int c) {
    if (c == '\n' || c == '\r') {
      return "The line's end";
    }
    if (c == '"') {
      return "A double quote";
    }
    return shows(c)
        ? "\"" + Character.toString(c) + "\""
        : "The character U+" + String.format(Locale.ROOT, "%04X", c);
  }

  private static boolean shows(int c) {
    return c == ' '
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.UNASSIGNED,
              Character.SPACE_SEPARATOR,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> true;
        };
  }

  private static boolean isSurrogate(int c) {
    return c >= 0xD800 && c <= 0xDFFF;
  }
}
