package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.FieldPath.Segment;
import io.connectorc.compiler.model.AnswerFormat;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.ModuleMapping;
import io.connectorc.compiler.model.PullResponse;
import io.connectorc.compiler.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * No two fields of a module write one place: a pull the same CRM field, a push the same place of
 * the record or a place inside the other's (L5.6). The fields of line items are among themselves.
 */
final class CollidingFields implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    boolean xml = readsXmlOnly(subject.model());
    for (ModuleMapping mapping : subject.model().mappings()) {
      check(mapping.fields(), xml, diagnostics);
      mapping.fields().forEach(field -> check(field.items(), xml, diagnostics));
    }
  }

  /** Nothing writes an attribute into its element's text then. */
  private static boolean readsXmlOnly(ConnectorModel model) {
    PullResponse response = model.pull() == null ? null : model.pull().response();
    return model.push() == null && response != null && response.format() == AnswerFormat.XML;
  }

  private static void check(List<FieldMapping> fields, boolean xml, Diagnostics diagnostics) {
    checkVtigerFields(fields, diagnostics);
    checkServiceFields(fields, xml, diagnostics);
  }

  private static void checkVtigerFields(List<FieldMapping> fields, Diagnostics diagnostics) {
    FirstOf.repeated(
        fields.stream().map(FieldMapping::vtigerField).filter(Objects::nonNull),
        (name, first) ->
            diagnostics.error(
                DiagnosticId.COLLIDING_FIELDS,
                "L5.6",
                name.span(),
                "The vtigerfield \"%s\" is mapped in line %s already, and a pull would write it twice. Map it once."
                    .formatted(name.value(), first.span().start().line())));
  }

  private static void checkServiceFields(
      List<FieldMapping> fields, boolean xml, Diagnostics diagnostics) {
    List<Located<FieldPath>> earlier = new ArrayList<>();
    for (FieldMapping field : fields) {
      Located<FieldPath> path = field.serviceField();
      if (path != null) {
        earlier.stream()
            .filter(other -> other.value().isRelatedTo(path.value()))
            .filter(other -> !xml || !textAndAttribute(other.value(), path.value()))
            .findFirst()
            .ifPresent(other -> report(path, other, diagnostics));
        earlier.add(path);
      }
    }
  }

  /** In XML, {@code NAME} is the text and {@code NAME.@attr} stands beside it (L11.1). */
  private static boolean textAndAttribute(FieldPath a, FieldPath b) {
    List<Segment> longer = a.segments().size() > b.segments().size() ? a.segments() : b.segments();
    int shorter = Math.min(a.segments().size(), b.segments().size());
    return longer.size() == shorter + 1 && longer.get(shorter).text().startsWith("@");
  }

  private static void report(
      Located<FieldPath> path, Located<FieldPath> earlier, Diagnostics diagnostics) {
    String message =
        path.value().equals(earlier.value())
            ? "The servicefield \"%s\" is mapped in line %s already, and a push would write it twice. Map it once."
                .formatted(path.value().text(), line(earlier))
            : "The servicefield \"%s\" and \"%s\" of line %s lie one inside the other, and a push would write both. Map one of them."
                .formatted(path.value().text(), earlier.value().text(), line(earlier));
    diagnostics.error(DiagnosticId.COLLIDING_FIELDS, "L5.6", path.span(), message);
  }

  private static int line(Located<FieldPath> path) {
    return path.span().start().line();
  }
}
