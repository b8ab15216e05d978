package io.connectorc.compiler.plan;

import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.FieldPath.Segment;
import io.connectorc.compiler.plan.JsonPlan.Element;
import io.connectorc.compiler.plan.JsonPlan.Elements;
import io.connectorc.compiler.plan.JsonPlan.Leaf;
import io.connectorc.compiler.plan.JsonPlan.Member;
import io.connectorc.compiler.plan.JsonPlan.Members;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A record object under construction: values at their paths (L5.2, L12.2). A place holds a value,
 * or what is inside it; numbers make an array where no name stands beside them. For one thread.
 */
final class RecordShape {
  /** A structure only of line items: all others are {@link #inside}. */
  private @Nullable ValuePlan value;

  private final Map<Segment, RecordShape> inside = new LinkedHashMap<>();

  /** The record that the mapping alone builds. */
  static RecordShape mapped(List<FieldPlan> fields) {
    RecordShape shape = new RecordShape();
    fields.forEach(field -> shape.put(field.path(), value(field)));
    return shape;
  }

  private static ValuePlan value(FieldPlan field) {
    return field.items() == null
        ? new ValuePlan.Field(field)
        : new ValuePlan.Structure(new JsonPlan.LineItems(field));
  }

  /** Sets what stands at a path, in place of what stood there. */
  void put(FieldPath path, ValuePlan value) {
    put(path.segments(), value);
  }

  /** What stands at a path: null where nothing does. */
  ValuePlan at(FieldPath path) {
    RecordShape place = this;
    for (int i = 0; i < path.segments().size(); i++) {
      if (place.value != null) {
        return new ValuePlan.Inside(place.value, Segments.texts(rest(path.segments(), i)));
      }
      place = place.inside.get(path.segments().get(i));
      if (place == null) {
        return new ValuePlan.Nothing();
      }
    }
    return place.value != null ? place.value : new ValuePlan.Structure(place.json());
  }

  /** As it is now. */
  JsonPlan json() {
    if (value != null) {
      return value instanceof ValuePlan.Structure items ? items.json() : new Leaf(value);
    }
    return isArray() ? elements() : members();
  }

  private void put(List<Segment> path, ValuePlan put) {
    if (path.isEmpty()) {
      value = null;
      inside.clear();
      take(put);
    } else if (value != null) {
      value = new ValuePlan.With(value, Segments.texts(path), put);
    } else {
      inside.computeIfAbsent(path.get(0), segment -> new RecordShape()).put(rest(path, 1), put);
    }
  }

  /** What is put together now stays open for what is put into it later. */
  private void take(ValuePlan put) {
    if (put instanceof ValuePlan.Structure structure) {
      take(structure.json());
    } else {
      value = put;
    }
  }

  private void take(JsonPlan json) {
    if (json instanceof Members members) {
      for (Member member : members.members()) {
        open(new Segment.Member(member.name())).take(member.value());
      }
    } else if (json instanceof Elements elements) {
      for (Element element : elements.elements()) {
        open(new Segment.Element(element.index())).take(element.value());
      }
    } else {
      value = json instanceof Leaf leaf ? leaf.value() : new ValuePlan.Structure(json);
    }
  }

  private RecordShape open(Segment segment) {
    return inside.computeIfAbsent(segment, key -> new RecordShape());
  }

  private boolean isArray() {
    return !inside.isEmpty()
        && inside.keySet().stream().allMatch(segment -> segment instanceof Segment.Element);
  }

  private JsonPlan members() {
    List<Member> members = new ArrayList<>();
    inside.forEach(
        (segment, place) -> members.add(new Member(Segments.text(segment), place.json())));
    return new Members(members);
  }

  private JsonPlan elements() {
    Map<Integer, JsonPlan> elements = new TreeMap<>();
    inside.forEach(
        (segment, place) -> elements.put(((Segment.Element) segment).index(), place.json()));
    return new Elements(
        elements.entrySet().stream().map(e -> new Element(e.getKey(), e.getValue())).toList());
  }

  private static List<Segment> rest(List<Segment> path, int from) {
    return path.subList(from, path.size());
  }
}
