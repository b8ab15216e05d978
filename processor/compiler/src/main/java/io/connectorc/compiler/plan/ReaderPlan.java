package io.connectorc.compiler.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a record of an answer is read in one pass: all paths that are read, merged into a tree.
 *
 * @param method of the mapper that reads a record
 * @param className of the reader, inside the mapper
 * @param xml whether the answer is XML, of which elements are read (L11.1)
 * @param id the variable that takes the record's id; so the other two; null where it is not read
 * @param fields the variable of each mapped field, by its number
 * @param root the record itself
 */
public record ReaderPlan(
    String method,
    String className,
    boolean xml,
    @Nullable String id,
    @Nullable String modified,
    @Nullable String deleted,
    List<String> fields,
    Node root) {
  public ReaderPlan {
    fields = List.copyOf(fields);
  }

  /**
   * A place whose inside is read.
   *
   * @param method the method that reads it
   * @param members what is read of it where it is an object
   * @param elements what is read of it where it is an array
   */
  public record Node(String method, List<Member> members, List<Element> elements) {
    public Node {
      members = List.copyOf(members);
      elements = List.copyOf(elements);
    }

    /** The methods that read it and all that is inside it. */
    public List<String> methods() {
      Stream<Reading> readings =
          Stream.concat(
              members.stream().map(Member::reading), elements.stream().map(Element::reading));
      return Stream.concat(
              Stream.of(method),
              readings
                  .map(Reading::inside)
                  .flatMap(Stream::ofNullable)
                  .flatMap(inside -> inside.methods().stream()))
          .toList();
    }
  }

  /** A member that is read. */
  public record Member(String name, Reading reading) {}

  /** An element that is read, counted from 0. */
  public record Element(int index, Reading reading) {}

  /**
   * What is done with a place.
   *
   * @param variables what takes its value; may be empty
   * @param items what takes its line items, null where nothing does
   * @param inside what is read inside it, null where nothing is
   */
  public record Reading(
      List<String> variables, @Nullable ItemsReading items, @Nullable Node inside) {
    public Reading {
      variables = List.copyOf(variables);
    }
  }

  /**
   * A place whose elements are read one by one (L5.4).
   *
   * @param variable what takes them
   * @param reader reads one
   */
  public record ItemsReading(String variable, ItemReaderPlan reader) {}
}
