package io.connectorc.compiler.xml;

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

  static boolean isNameStart(int c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':'
        : isWideNameStart(c);
  }

  static boolean isNamePart(int c) {
    return isNameStart(c)
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == 0xB7
        || (c >= 0x300 && c <= 0x36F)
        || c == 0x203F
        || c == 0x2040;
  }

  private static boolean isWideNameStart(int c) {
    return (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7)
        || (c >= 0x370 && c <= 0x1FFF && c != 0x37E)
        || c == 0x200C
        || c == 0x200D
        || (c >= 0x2070 && c <= 0x218F)
        || (c >= 0x2C00 && c <= 0x2FEF)
        || (c >= 0x3001 && c <= 0xD7FF)
        || (c >= 0xF900 && c <= 0xFDCF)
        || (c >= 0xFDF0 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0xEFFFF);
  }

  /** The character for a message: itself in quotes, or its number where it would not show. */
  static String show(int c) {
    if (c == '\n' || c == '\r') {
      return "The line's end";
    }
    boolean shows = !Character.isISOControl(c) && Character.isDefined(c) && !isSurrogate(c);
    return shows
        ? "\"" + Character.toString(c) + "\""
        : "The character U+" + String.format(Locale.ROOT, "%04X", c);
  }

  private static boolean isSurrogate(int c) {
    return c >= 0xD800 && c <= 0xDFFF;
  }
}
