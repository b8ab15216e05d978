package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.FieldPath.Segment;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.ModuleMapping;
import io.connectorc.compiler.model.RecordModel;
import io.connectorc.compiler.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * No place in a record is an array for one path and an object for another (C1): {@code emails.0}
 * beside {@code emails.work}. A push could write neither. The paths of a record are those of the
 * mapping, and those of a mode's properties behind them (L12.2).
 */
final class ArrayAndObject implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Set<Located<FieldPath>> told = new HashSet<>();
    for (ModuleMapping mapping : subject.model().mappings()) {
      List<Located<FieldPath>> mapped = mapped(mapping, diagnostics);
      Requests.records(subject.model())
          .forEach(record -> properties(record, mapped, told, diagnostics));
    }
  }

  private static List<Located<FieldPath>> mapped(ModuleMapping mapping, Diagnostics diagnostics) {
    List<Located<FieldPath>> paths = new ArrayList<>();
    for (FieldMapping field : mapping.fields()) {
      Located<FieldPath> path = field.serviceField();
      if (path != null) {
        clash(path, paths)
            .ifPresentOrElse(
                other -> tell("servicefield", path, other, diagnostics), () -> paths.add(path));
      }
    }
    return paths;
  }

  /** A property that takes a whole place takes it from the paths that led into it. */
  private static void properties(
      RecordModel record,
      List<Located<FieldPath>> mapped,
      Set<Located<FieldPath>> told,
      Diagnostics diagnostics) {
    List<Located<FieldPath>> paths = new ArrayList<>(record.overwrite() ? List.of() : mapped);
    for (RecordModel.Property property : record.properties()) {
      Located<FieldPath> path = property.name();
      paths.removeIf(other -> path.value().isPrefixOf(other.value()));
      Optional<Located<FieldPath>> other = clash(path, paths);
      if (other.isEmpty()) {
        paths.add(path);
      } else if (told.add(path)) {
        tell("property", path, other.get(), diagnostics);
      }
    }
  }

  /** The first path that takes for an object what this one takes for an array, or the reverse. */
  private static Optional<Located<FieldPath>> clash(
      Located<FieldPath> path, List<Located<FieldPath>> others) {
    return others.stream().filter(other -> clash(path.value(), other.value())).findFirst();
  }

  private static boolean clash(FieldPath one, FieldPath other) {
    int shorter = Math.min(one.segments().size(), other.segments().size());
    int i = 0;
    while (i < shorter && one.segments().get(i).equals(other.segments().get(i))) {
      i++;
    }
    return i < shorter && isIndex(one, i) != isIndex(other, i);
  }

  private static boolean isIndex(FieldPath path, int segment) {
    return path.segments().get(segment) instanceof Segment.Element;
  }

  private static void tell(
      String what, Located<FieldPath> path, Located<FieldPath> other, Diagnostics diagnostics) {
    diagnostics.error(
        DiagnosticId.ARRAY_AND_OBJECT,
        "C1",
        path.span(),
        "The %s \"%s\" and \"%s\" of line %s take one place for an array and for an object. Make both digits, or none."
            .formatted(
                what, path.value().text(), other.value().text(), other.span().start().line()));
  }
}
