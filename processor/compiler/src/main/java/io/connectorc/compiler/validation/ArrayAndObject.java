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
import java.util.function.Predicate;

/**
 * No place in a record is an array for one path and an object for another (C1): {@code emails.0}
 * beside {@code emails.work}. A push could write neither. The paths of a record are those of the
 * mapping, and those of a mode's properties behind them (L12.2). Line items are an array of objects
 * (L5.4).
 */
final class ArrayAndObject implements Check {
  /** A path, and whether it leads to line items. */
  private record Taken(Located<FieldPath> path, boolean lineItems) {
    int line() {
      return path.span().start().line();
    }
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Set<Located<FieldPath>> told = new HashSet<>();
    for (ModuleMapping mapping : subject.model().mappings()) {
      List<Taken> mapped = mapped(mapping.fields(), diagnostics);
      mapping.fields().forEach(field -> items(field.items(), diagnostics));
      Requests.records(subject.model())
          .forEach(record -> properties(record, mapped, told, diagnostics));
    }
  }

  private static List<Taken> mapped(List<FieldMapping> fields, Diagnostics diagnostics) {
    List<Taken> taken = new ArrayList<>();
    for (FieldMapping field : fields) {
      Located<FieldPath> path = field.serviceField();
      if (path != null) {
        clash(path, taken)
            .filter(other -> !isNameInItems(path.value(), other)) // told by L5.6
            .ifPresentOrElse(
                other -> tell("servicefield", path, other, diagnostics),
                () -> taken.add(new Taken(path, field.isLineItems())));
      }
    }
    return taken;
  }

  /** A line item that a path takes for an array as a whole is told by C8. */
  private static void items(List<FieldMapping> fields, Diagnostics diagnostics) {
    Predicate<FieldMapping> isArray =
        field -> field.serviceField() != null && isIndex(field.serviceField().value(), 0);
    mapped(fields.stream().filter(isArray.negate()).toList(), diagnostics);
  }

  /** A property that takes a whole place takes it from the paths that led into it. */
  private static void properties(
      RecordModel record,
      List<Taken> mapped,
      Set<Located<FieldPath>> told,
      Diagnostics diagnostics) {
    List<Taken> taken = new ArrayList<>(record.overwrite() ? List.of() : mapped);
    for (RecordModel.Property property : record.properties()) {
      Located<FieldPath> path = property.name();
      taken.removeIf(other -> path.value().isPrefixOf(other.path().value()));
      Optional<Taken> other = clash(path, taken);
      if (other.isEmpty()) {
        taken.add(new Taken(path, false));
      } else if (told.add(path)) {
        tell("property", path, other.get(), diagnostics);
      }
    }
  }

  /** The first path that takes for an object what this one takes for an array, or the reverse. */
  private static Optional<Taken> clash(Located<FieldPath> path, List<Taken> others) {
    return others.stream().filter(other -> clash(path.value(), other)).findFirst();
  }

  private static boolean clash(FieldPath one, Taken taken) {
    FieldPath other = taken.path().value();
    int shorter = Math.min(one.segments().size(), other.segments().size());
    int i = 0;
    while (i < shorter && one.segments().get(i).equals(other.segments().get(i))) {
      i++;
    }
    return i < shorter ? isIndex(one, i) != isIndex(other, i) : isNameInItems(one, taken);
  }

  private static boolean isNameInItems(FieldPath one, Taken taken) {
    FieldPath items = taken.path().value();
    int inside = items.segments().size();
    return taken.lineItems()
        && items.isPrefixOf(one)
        && one.segments().size() > inside
        && !isIndex(one, inside);
  }

  private static boolean isIndex(FieldPath path, int segment) {
    return path.segments().get(segment) instanceof Segment.Element;
  }

  private static void tell(
      String what, Located<FieldPath> path, Taken other, Diagnostics diagnostics) {
    boolean inItems = isNameInItems(path.value(), other);
    diagnostics.error(
        DiagnosticId.ARRAY_AND_OBJECT,
        "C1",
        path.span(),
        (inItems
                ? "The %s \"%s\" leads by a name into \"%s\" of line %s, and line items are an array. Put the number of a line item between them."
                : "The %s \"%s\" and \"%s\" of line %s take one place for an array and for an object. Make both digits, or none.")
            .formatted(what, path.value().text(), other.path().value().text(), other.line()));
  }
}
