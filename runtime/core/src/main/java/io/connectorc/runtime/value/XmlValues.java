package io.connectorc.runtime.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Values of answers of XML (L11.1), which come as JSON: an element is a text, or an object when it
 * has children or attributes; those are members that begin with {@code @}, and the text beside them
 * is the member {@link #TEXT}. Thread-safe.
 */
public final class XmlValues {
  /** The name of an element's own text beside attributes or children; no element can bear it. */
  public static final String TEXT = "#text";

  private static final String FIRST = "0";

  private XmlValues() {}

  /** Whether a member stands for an attribute. */
  public static boolean isAttribute(String member) {
    return member.startsWith("@");
  }

  /** The value of an element: of one without children its text, whatever attributes it has. */
  public static Value of(Value element) {
    if (!(element instanceof Value.Raw raw) || !Contents.isObject(element)) {
      return element;
    }
    try (JsonParser in = Contents.open(raw)) {
      Contained contained = Contained.of(in);
      return contained.children() ? element : new Value.Text(contained.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The value at a path below the parser's token; absent where the path leads nowhere. An element
   * that stands alone is the first of its name. The parser is left wherever the search ended.
   */
  public static Value at(JsonParser in, List<String> segments) throws IOException {
    for (String segment : segments) {
      if (!isItself(in, segment) && !Contents.find(in, segment)) {
        return Value.Absent.ABSENT;
      }
    }
    return of(Values.read(in));
  }

  /** Whether the next step of a path stays at the parser's token: at the first of only one. */
  public static boolean isItself(JsonParser in, String segment) {
    return segment.equals(FIRST) && in.currentToken() != JsonToken.START_ARRAY;
  }

  /**
   * Whether the parser stands at an element that can be a record, or at several: one with children,
   * or with attributes and no text. The parser is left on the value's last token.
   */
  public static boolean skipRecords(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.START_OBJECT) {
      Contained contained = Contained.of(in);
      return contained.children() || contained.text().isEmpty();
    }
    if (in.currentToken() != JsonToken.START_ARRAY) {
      return false;
    }
    boolean records = true;
    while (in.nextToken() != JsonToken.END_ARRAY) {
      records &= skipRecords(in);
    }
    return records;
  }

  /** What an element's object holds beside attributes. */
  private record Contained(boolean children, String text) {
    /** Reads an object to its end. */
    static Contained of(JsonParser in) throws IOException {
      boolean children = false;
      String text = "";
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        if (name.equals(TEXT)) {
          text = in.getText();
        } else {
          children |= !isAttribute(name);
          in.skipChildren();
        }
      }
      return new Contained(children, text);
    }
  }
}
