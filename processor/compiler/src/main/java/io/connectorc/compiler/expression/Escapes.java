package io.connectorc.compiler.expression;

import io.connectorc.compiler.source.Token;
import java.util.ArrayList;
import java.util.List;

/** The backslashes of value expressions (L9.1). */
final class Escapes {
  private static final String ESCAPED = "|@$";

  private Escapes() {}

  /** Whether the character there and the next are one: {@code \|}, {@code \@} or {@code \$}. */
  static boolean isEscape(String text, int index) {
    return text.charAt(index) == '\\'
        && index + 1 < text.length()
        && ESCAPED.indexOf(text.charAt(index + 1)) >= 0;
  }

  /** Cuts at each bar that is not escaped; the pieces keep their escapes. At least one piece. */
  static List<Token> pieces(Token token) {
    List<Token> pieces = new ArrayList<>();
    String text = token.value();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isEscape(text, i)) {
        i++;
      } else if (text.charAt(i) == '|') {
        pieces.add(token.part(start, i));
        start = i + 1;
      }
    }
    pieces.add(token.part(start, text.length()));
    return pieces;
  }

  /** Takes the escapes; every other backslash stays. */
  static Token taken(Token token) {
    String text = token.value();
    Token.Builder plain = token.rewrite();
    for (int i = 0; i < text.length(); i++) {
      if (isEscape(text, i)) {
        i++;
      }
      plain.add(text.charAt(i), token.offset(i));
    }
    return plain.end(token.offset(text.length()));
  }
}
