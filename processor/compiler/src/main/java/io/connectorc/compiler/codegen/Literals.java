package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import io.connectorc.compiler.plan.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Constants as Java source. Strings are ASCII whatever they hold, and no character of theirs can
 * end the literal: JavaPoet's own {@code $S} leaves line separators as they are.
 */
final class Literals {
  /** A class file holds 65,535 bytes of one constant, and a char takes three at most. */
  private static final int LONGEST = 20_000;

  private Literals() {}

  /** A string; a very long one is put together at run time. */
  static CodeBlock text(String text) {
    if (text.length() <= LONGEST) {
      return quoted(text);
    }
    List<CodeBlock> pieces = new ArrayList<>();
    for (int from = 0; from < text.length(); from += LONGEST) {
      pieces.add(quoted(text.substring(from, Math.min(text.length(), from + LONGEST))));
    }
    return CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(pieces, ", "));
  }

  /** Whether the string can be a constant, and so the label of a case. */
  static boolean isConstant(String text) {
    return text.length() <= LONGEST;
  }

  /** A string or {@code null}. */
  static CodeBlock nullable(@Nullable String text) {
    return text == null ? CodeBlock.of("null") : text(text);
  }

  /** Strings as arguments, one behind the other. */
  static CodeBlock texts(List<String> texts) {
    return texts.stream().map(Literals::text).collect(CodeBlock.joining(", "));
  }

  /** A list of strings. */
  static CodeBlock list(List<String> texts) {
    return CodeBlock.of("$T.of($L)", Types.LIST, texts(texts));
  }

  /** A place in the XML. */
  static CodeBlock place(Position at) {
    return CodeBlock.of("new $T($L, $L)", Types.PLACE, at.line(), at.column());
  }

  private static CodeBlock quoted(String text) {
    String escaped = text.chars().mapToObj(Literals::escaped).collect(Collectors.joining());
    return CodeBlock.of("$L", '"' + escaped + '"');
  }

  /**
   * Characters below the space as octal numbers of three digits: a Unicode escape of a line end
   * would end the line before the literal is read.
   */
  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> {
        if (c < ' ' || c == 0x7f) {
          yield String.format("\\%03o", c);
        }
        yield c < 0x7f ? String.valueOf((char) c) : String.format("\\u%04x", c);
      }
    };
  }
}
