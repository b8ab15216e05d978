package io.connectorc.compiler.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A value as the document means it (references resolved, line ends normalised), each of whose
 * characters knows where it stands in the text; immutable.
 */
public final class Token {
  private final SourceText source;
  private final String value;
  private final int[] offsets;

  private Token(SourceText source, String value, int[] offsets) {
    this.source = source;
    this.value = value;
    this.offsets = offsets;
  }

  /** Starts to build a token of that text. */
  public static Builder builder(SourceText source) {
    return new Builder(source);
  }

  /** What the token says. */
  public String value() {
    return value;
  }

  /** Whether it says nothing, or white space only. */
  public boolean isBlank() {
    return value.isBlank();
  }

  /** The whole token. */
  public SourceSpan span() {
    return span(0, value.length());
  }

  /** The part that the characters of the value from {@code from} to {@code to} were read from. */
  public SourceSpan span(int from, int to) {
    return source.span(offsets[from], offsets[to]);
  }

  /** The value with its place. */
  public Located<String> located() {
    return new Located<>(value, span());
  }

  /** A part of it. */
  public Token part(int from, int to) {
    return new Token(source, value.substring(from, to), Arrays.copyOfRange(offsets, from, to + 1));
  }

  /** The parts between each character of that kind, as many as there are of it and one more. */
  public List<Token> split(char divider) {
    List<Token> parts = new ArrayList<>();
    int start = 0;
    for (int i = value.indexOf(divider); i >= 0; i = value.indexOf(divider, start)) {
      parts.add(part(start, i));
      start = i + 1;
    }
    parts.add(part(start, value.length()));
    return parts;
  }

  /** Without XML's white space at both ends (L1.7). */
  public Token trimmed() {
    int from = 0;
    int to = value.length();
    while (from < to && isSpace(value.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(value.charAt(to - 1))) {
      to--;
    }
    return part(from, to);
  }

  /** A builder that continues the text of this token, with nothing in it. */
  public Builder rewrite() {
    return new Builder(source);
  }

  /** The offset in the text of a character of the value, or of its end. */
  public int offset(int index) {
    return offsets[index];
  }

  /** Whether XML takes this character for white space. */
  public static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  @Override
  public String toString() {
    return value;
  }

  /** Puts a token together, character by character; for one thread. */
  public static final class Builder {
    private final SourceText source;
    private final StringBuilder value = new StringBuilder();
    private int[] offsets = new int[16];

    private Builder(SourceText source) {
      this.source = source;
    }

    /** Adds one UTF-16 unit that stands at that offset of the text. */
    public Builder add(char c, int offset) {
      keep(offset);
      value.append(c);
      return this;
    }

    /** Adds a code point that a reference at that offset stands for. */
    public Builder addCodePoint(int codePoint, int offset) {
      for (char c : Character.toChars(codePoint)) {
        add(c, offset);
      }
      return this;
    }

    /** Whether nothing was added yet. */
    public boolean isEmpty() {
      return value.isEmpty();
    }

    /** The token, which ends before that offset of the text. */
    public Token end(int offset) {
      keep(offset);
      return new Token(source, value.toString(), Arrays.copyOf(offsets, value.length() + 1));
    }

    private void keep(int offset) {
      if (value.length() == offsets.length) {
        offsets = Arrays.copyOf(offsets, offsets.length * 2);
      }
      offsets[value.length()] = offset;
    }
  }
}
