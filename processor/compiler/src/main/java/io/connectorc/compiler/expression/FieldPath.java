package io.connectorc.compiler.expression;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A path into a record or an answer (L5.2): {@code properties.phone}, {@code emails.0.value},
 * {@code meta\.source}.
 */
public record FieldPath(List<Segment> segments) {
  public FieldPath {
    segments = List.copyOf(segments);
  }

  /** One step of a path. */
  public sealed interface Segment {
    /** As it is written in a path. */
    String text();

    /** A member of an object; dots are part of the name. */
    record Member(String name) implements Segment {
      @Override
      public String text() {
        return name.replace(".", "\\.");
      }
    }

    /** An element of an array, counted from 0. */
    record Element(int index) implements Segment {
      @Override
      public String text() {
        return Integer.toString(index);
      }
    }
  }

  /** Whether this path is the other one or leads to a place on the way to it. */
  public boolean isPrefixOf(FieldPath other) {
    return other.segments.size() >= segments.size()
        && other.segments.subList(0, segments.size()).equals(segments);
  }

  /** Whether one of the two paths is the other, or leads to a place on the way to it. */
  public boolean isRelatedTo(FieldPath other) {
    return isPrefixOf(other) || other.isPrefixOf(this);
  }

  /** As it is written in a connector: the dots of names escaped. */
  public String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining("."));
  }
}
