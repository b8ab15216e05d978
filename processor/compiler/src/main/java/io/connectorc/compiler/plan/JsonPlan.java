package io.connectorc.compiler.plan;

import java.util.List;

/** A JSON value whose shape is known now: a record object or a body (L8, L12.2). */
public sealed interface JsonPlan {
  /** The values in it, at any depth, in the order in which they are written. */
  List<ValuePlan> values();

  /** An object, its members in the order in which they are written. */
  record Members(List<Member> members) implements JsonPlan {
    public Members {
      members = List.copyOf(members);
    }

    @Override
    public List<ValuePlan> values() {
      return members.stream().flatMap(member -> member.value().values().stream()).toList();
    }
  }

  /** One member of an object. */
  record Member(String name, JsonPlan value) {}

  /**
   * An array.
   *
   * @param elements in rising order of their numbers; what lies between them is null
   */
  record Elements(List<Element> elements) implements JsonPlan {
    public Elements {
      elements = List.copyOf(elements);
    }

    @Override
    public List<ValuePlan> values() {
      return elements.stream().flatMap(element -> element.value().values().stream()).toList();
    }
  }

  /** One element of an array, counted from 0. */
  record Element(int index, JsonPlan value) {}

  /**
   * The line items of the record at hand, an array of objects.
   *
   * @param field whose they are
   */
  record LineItems(FieldPlan field) implements JsonPlan {
    @Override
    public List<ValuePlan> values() {
      return List.of(new ValuePlan.Field(field));
    }
  }

  /** A value that is worked out. */
  record Leaf(ValuePlan value) implements JsonPlan {
    @Override
    public List<ValuePlan> values() {
      return List.of(value);
    }
  }
}
