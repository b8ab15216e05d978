package io.connectorc.compiler.plan;

import io.connectorc.compiler.expression.FieldPath.Segment;
import io.connectorc.compiler.knowledge.JavaIdentifier;
import io.connectorc.compiler.knowledge.NamePool;
import io.connectorc.compiler.model.AnswerFormat;
import io.connectorc.compiler.model.UsePath;
import io.connectorc.compiler.plan.ReaderPlan.Element;
import io.connectorc.compiler.plan.ReaderPlan.ItemsReading;
import io.connectorc.compiler.plan.ReaderPlan.Member;
import io.connectorc.compiler.plan.ReaderPlan.Node;
import io.connectorc.compiler.plan.ReaderPlan.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Merges all paths that are read of a record into one tree (L5.2, L11.4); for one reader. */
final class ReaderPlanner {
  /** What stands deep inside is named for its own place only. */
  private static final int LONGEST_PREFIX = 60;

  private final NamePool variables = NamePool.ofMembers();
  private final NamePool methods = NamePool.ofMembers();
  private final Place root = new Place();

  /**
   * Plans a reader.
   *
   * @param method {@code pulled} or {@code created}
   * @param id null where the answer's records bear none; so the other two
   */
  static ReaderPlan plan(
      String method,
      AnswerFormat format,
      List<FieldPlan> fields,
      @Nullable UsePath id,
      @Nullable UsePath modified,
      @Nullable UsePath deleted) {
    ReaderPlanner planner = new ReaderPlanner();
    List<String> names = planner.read(fields);
    return new ReaderPlan(
        method,
        JavaIdentifier.upperCamel(method, method) + "Reader",
        format == AnswerFormat.XML,
        planner.read(id, "recordId"),
        planner.read(modified, "recordModified"),
        planner.read(deleted, "recordDeleted"),
        names,
        planner.node(planner.root, "Record"));
  }

  /** Plans the reader of one line item (L5.4). */
  static ItemReaderPlan planItem(String recordClass, boolean xml, List<FieldPlan> fields) {
    ReaderPlanner planner = new ReaderPlanner();
    List<String> names = planner.read(fields);
    return new ItemReaderPlan(
        recordClass + "Reader", xml, names, planner.node(planner.root, "Item"));
  }

  private List<String> read(List<FieldPlan> fields) {
    // The parameter and the locals of generated methods.
    List.of("in", "name", "seen", "i", "record", "whole").forEach(variables::take);
    List<String> names = new ArrayList<>();
    for (FieldPlan field : fields) {
      Place place = place(field.path().segments());
      String variable = variable(field.component());
      if (field.items() == null) {
        place.variables.add(variable);
      } else {
        place.items = new ItemsReading(variable, field.items().reader());
      }
      names.add(variable);
    }
    return names;
  }

  private @Nullable String read(@Nullable UsePath path, String wanted) {
    if (!(path instanceof UsePath.At at)) {
      return null;
    }
    String variable = variable(wanted);
    place(at.path().segments()).variables.add(variable);
    return variable;
  }

  /** Readers have fields of their own that begin so, and end otherwise. */
  private String variable(String wanted) {
    return variables.take(wanted.startsWith("seenBy") ? wanted + "Value" : wanted);
  }

  private Place place(List<Segment> path) {
    Place place = root;
    for (Segment segment : path) {
      place = place.inside(segment);
    }
    return place;
  }

  private Node node(Place place, String name) {
    String method = methods.take("read" + name);
    String prefix = place == root || name.length() > LONGEST_PREFIX ? "" : name;
    List<Member> members = new ArrayList<>();
    place.members.forEach(
        (member, inside) -> {
          String inner = prefix + JavaIdentifier.upperCamel(member, "Member");
          members.add(new Member(member, reading(inside, inner)));
        });
    List<Element> elements = new ArrayList<>();
    place.elements.forEach(
        (index, inside) -> elements.add(new Element(index, reading(inside, prefix + index))));
    return new Node(method, members, elements);
  }

  private Reading reading(Place place, String name) {
    return new Reading(place.variables, place.items, place.isLeaf() ? null : node(place, name));
  }

  private static final class Place {
    final List<String> variables = new ArrayList<>();
    @Nullable ItemsReading items;
    final Map<String, Place> members = new LinkedHashMap<>();
    final Map<Integer, Place> elements = new TreeMap<>();

    Place inside(Segment segment) {
      return segment instanceof Segment.Member member
          ? members.computeIfAbsent(member.name(), key -> new Place())
          : elements.computeIfAbsent(((Segment.Element) segment).index(), key -> new Place());
    }

    boolean isLeaf() {
      return members.isEmpty() && elements.isEmpty();
    }
  }
}
