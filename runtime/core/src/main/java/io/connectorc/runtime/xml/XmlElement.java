package io.connectorc.runtime.xml;

import com.fasterxml.jackson.core.JsonGenerator;
import io.connectorc.runtime.value.XmlValues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element under construction: attributes and children by name, in the order in which each name
 * came first, and the text between them. For one thread.
 */
final class XmlElement {
  /** An attribute that {@link XmlSource} found to say that its element is null. */
  static final String NIL = "@xsi:nil";

  private static final List<String> TRUE = List.of("true", "1");

  // Most elements are leaves of one piece of text: those take little memory.
  private Map<String, List<XmlElement>> members = Map.of();
  private String start = "";
  private @Nullable StringBuilder text;
  private boolean nil;

  /** An element, or an attribute, that is a text. */
  static XmlElement of(String text) {
    XmlElement element = new XmlElement();
    element.start = text;
    return element;
  }

  /** Adds what stands between two tags. */
  void add(String piece) {
    if (start.isEmpty()) {
      start = piece;
      return;
    }
    if (text == null) {
      text = new StringBuilder(start);
    }
    text.append(piece);
  }

  /** Adds a child, or an attribute under the name that it has in paths. */
  void add(String name, XmlElement member) {
    if (name.equals(NIL)) {
      nil = TRUE.contains(member.text());
    } else {
      if (members.isEmpty()) {
        members = new LinkedHashMap<>(4);
      }
      members.computeIfAbsent(name, key -> new ArrayList<>(1)).add(member);
    }
  }

  /** Writes what stands for it: null, a text, or an object (L11.1). */
  void write(JsonGenerator out) throws IOException {
    if (nil) {
      out.writeNull();
    } else if (members.isEmpty()) {
      out.writeString(text());
    } else {
      out.writeStartObject();
      for (Map.Entry<String, List<XmlElement>> member : members.entrySet()) {
        out.writeFieldName(member.getKey());
        write(out, member.getValue());
      }
      if (!text().isEmpty()) {
        out.writeStringField(XmlValues.TEXT, text());
      }
      out.writeEndObject();
    }
  }

  private static void write(JsonGenerator out, List<XmlElement> repeated) throws IOException {
    if (repeated.size() == 1) {
      repeated.get(0).write(out);
      return;
    }
    out.writeStartArray();
    for (XmlElement element : repeated) {
      element.write(out);
    }
    out.writeEndArray();
  }

  private String text() {
    return (text == null ? start : text.toString()).strip();
  }
}
