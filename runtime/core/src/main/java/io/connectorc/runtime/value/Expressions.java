package io.connectorc.runtime.value;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What expressions of a connector need besides formats (L9, L12.2). Thread-safe. */
public final class Expressions {
  private Expressions() {}

  /**
   * The value of an expression that stands at this place in the connector's XML.
   *
   * @throws ConversionException with that place, if a format can't take its value
   */
  public static Value at(int line, int column, Supplier<Value> expression) {
    try {
      return expression.get();
    } catch (ConversionException e) {
      throw e.at(line, column);
    }
  }

  /**
   * A value with another put into it: a member of its object, or an element of its array, what is
   * missing before it filled with null. A value that is neither gives way to an object.
   *
   * @param path names, and digits for elements; none gives {@code inner} itself
   */
  public static Value with(Value value, Value inner, String... path) {
    return with(value, inner, List.of(path));
  }

  private static Value with(Value value, Value inner, List<String> path) {
    if (path.isEmpty()) {
      return inner;
    }
    List<String> rest = path.subList(1, path.size());
    Value changed = with(Values.at(value, path.get(0)), inner, rest);
    int index = Contents.index(path.get(0));
    List<Value> elements = Contents.elements(value);
    return elements != null && index >= 0
        ? withElement(elements, index, changed)
        : withMember(Contents.members(value), path.get(0), changed);
  }

  private static Value withElement(List<Value> elements, int index, Value changed) {
    List<Value> all = new ArrayList<>(elements);
    while (all.size() <= index) {
      all.add(Value.Null.NULL);
    }
    all.set(index, changed);
    return new Value.Items(all);
  }

  private static Value withMember(
      @Nullable List<Contents.Member> members, String name, Value changed) {
    List<Contents.Member> all = new ArrayList<>(members == null ? List.of() : members);
    Contents.Member member = new Contents.Member(name, changed);
    boolean there = all.stream().anyMatch(it -> it.name().equals(name));
    if (there) {
      all.replaceAll(it -> it.name().equals(name) ? member : it);
    } else {
      all.add(member);
    }
    return new Value.Raw(Json.text(out -> write(out, all)));
  }

  private static void write(JsonGenerator out, List<Contents.Member> members) throws IOException {
    out.writeStartObject();
    for (Contents.Member member : members) {
      out.writeFieldName(member.name());
      Values.write(out, member.value());
    }
    out.writeEndObject();
  }
}
