package io.connectorc.compiler.plan;

import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.FieldPath.Segment;
import java.util.List;

/** Steps of a path as the runtime takes them: names, and numbers as digits. */
final class Segments {
  private Segments() {}

  static List<String> texts(FieldPath path) {
    return texts(path.segments());
  }

  static List<String> texts(List<Segment> segments) {
    return segments.stream().map(Segments::text).toList();
  }

  static String text(Segment segment) {
    return segment instanceof Segment.Member member
        ? member.name()
        : Integer.toString(((Segment.Element) segment).index());
  }
}
