package io.connectorc.compiler.expression;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.Refusals;
import io.connectorc.compiler.expression.FieldPath.Segment;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.compiler.source.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads paths (L5.2). */
public final class PathParser {
  private static final Pattern INDEX = Pattern.compile("[0-9]+");
  private static final int LONGEST_INDEX = 6;

  /** {@code Phones[PhoneType=DEFAULT]}: an extension (B5). */
  private static final Pattern SELECTION = Pattern.compile("\\[[^\\[\\]]*=[^\\[\\]]*]");

  private final Diagnostics diagnostics;
  private final Refusals refusals;

  /** Reads the paths of one element. */
  public PathParser(Diagnostics diagnostics, Refusals refusals) {
    this.diagnostics = diagnostics;
    this.refusals = refusals;
  }

  /** Reads a path that is a whole value (L1.7); null where it is none, which is told. */
  public @Nullable FieldPath path(Token path) {
    return path(path.trimmed(), path.span());
  }

  /** Reads a path inside of a value at which its errors stand. */
  @Nullable FieldPath path(Token path, SourceSpan at) {
    if (SELECTION.matcher(path.value()).find()) {
      refusals.refuse("B5", at, path.span(), "The selection in \"" + path.value() + "\"");
      return null;
    }
    List<Token> names = segments(path);
    if (names.size() > ValueLimit.MOST) {
      ValueLimit.tell(diagnostics, at, names.get(ValueLimit.MOST).span(), "names divided by dots");
      return null;
    }
    List<Segment> segments = new ArrayList<>();
    for (Token name : names) {
      Segment segment = segment(name.value(), path.located(), at);
      if (segment == null) {
        return null;
      }
      segments.add(segment);
    }
    return new FieldPath(segments);
  }

  /** Reads a path that is the name of an element, in which every dot divides; null as above. */
  public @Nullable FieldPath path(Located<String> name) {
    String[] texts = name.value().split("\\.", -1);
    if (texts.length > ValueLimit.MOST) {
      ValueLimit.tell(diagnostics, name.span(), name.span(), "names divided by dots");
      return null;
    }
    List<Segment> segments = new ArrayList<>();
    for (String text : texts) {
      if (text.isEmpty()) {
        error(name.span(), name, "has an empty name between its dots.");
        return null;
      }
      Segment segment = segment(text, name, name.span());
      if (segment == null) {
        return null;
      }
      segments.add(segment);
    }
    return new FieldPath(segments);
  }

  private @Nullable Segment segment(String text, Located<String> path, SourceSpan at) {
    if (text.isEmpty()) {
      error(at, path, "has an empty name between its dots. Write a dot of a name as \"\\.\".");
      return null;
    }
    if (!INDEX.matcher(text).matches()) {
      return new Segment.Member(text);
    }
    if (text.length() > LONGEST_INDEX) {
      error(at, path, "has the index " + text + ", which no array reaches.");
      return null;
    }
    return new Segment.Element(Integer.parseInt(text));
  }

  private void error(SourceSpan at, Located<String> path, String fact) {
    String subject =
        path.value().isEmpty() ? "The path is empty." : "The path \"" + path.value() + "\" " + fact;
    diagnostics.error(DiagnosticId.BAD_PATH, "L5.2", at, path.span(), subject);
  }

  /** Cuts at each dot that is not escaped, and takes the escapes of dots. */
  private static List<Token> segments(Token path) {
    List<Token> segments = new ArrayList<>();
    String text = path.value();
    Token.Builder segment = path.rewrite();
    for (int i = 0; i < text.length(); i++) {
      boolean escaped =
          text.charAt(i) == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '.';
      if (escaped) {
        i++;
      }
      if (text.charAt(i) == '.' && !escaped) {
        segments.add(segment.end(path.offset(i)));
        segment = path.rewrite();
      } else {
        segment.add(text.charAt(i), path.offset(i));
      }
    }
    segments.add(segment.end(path.offset(text.length())));
    return segments;
  }
}
