package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.FormatKind;
import io.connectorc.compiler.expression.FormatStep;
import io.connectorc.compiler.expression.Shape;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.knowledge.ValueShapes;
import io.connectorc.compiler.knowledge.ValueUse;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.ModuleMapping;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A format can take, at least sometimes, what the one before it or the value itself gives (L10.1).
 * Text may hold anything, so it is never refused where some text would do.
 */
final class ImpossibleChain implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    ValueShapes shapes = new ValueShapes(subject.model());
    for (ValueUse use : subject.knowledge().uses().values()) {
      check(giver(use.value()), shapes.of(use), use.value().formats(), diagnostics);
    }
    for (ModuleMapping mapping : subject.model().mappings()) {
      mapping.allFields().forEach(field -> check(field, diagnostics));
    }
  }

  private static void check(FieldMapping field, Diagnostics diagnostics) {
    if (field.serviceFormat() != null) {
      check("the CRM's value is", Shape.any(), field.serviceFormat().value(), diagnostics);
    }
  }

  private static void check(
      String source, Set<Shape> shapes, List<FormatStep> formats, Diagnostics diagnostics) {
    String giver = source;
    Set<Shape> given = shapes;
    Iterator<FormatStep> steps = formats.iterator();
    boolean possible = true;
    while (possible && steps.hasNext()) {
      FormatStep step = steps.next();
      Set<Shape> result = step.kind().gives(given);
      possible = !result.isEmpty();
      if (!possible) {
        report(step, giver, given, diagnostics);
      }
      giver = "\"" + step.kind().text() + "\" gives";
      given = result;
    }
  }

  private static void report(
      FormatStep step, String giver, Set<Shape> given, Diagnostics diagnostics) {
    diagnostics.error(
        DiagnosticId.IMPOSSIBLE_CHAIN,
        "L10.1",
        step.value(),
        step.span(),
        "\"%s\" takes %s, and %s %s. %s"
            .formatted(
                step.kind().text(),
                words(step.kind().takes()),
                giver,
                words(given),
                wayOut(step.kind(), given)));
  }

  private static String words(Set<Shape> shapes) {
    List<String> texts = shapes.stream().map(Shape::text).toList();
    int last = texts.size() - 1;
    return last == 0
        ? texts.get(0)
        : String.join(", ", texts.subList(0, last)) + " or " + texts.get(last);
  }

  private static String wayOut(FormatKind kind, Set<Shape> given) {
    if (given.contains(Shape.SCALARS) && kind.takes().contains(Shape.TEXT)) {
      return "Put \"join\" between them, or leave it out.";
    }
    if (given.contains(Shape.TEXT) && kind.takes().contains(Shape.SCALARS)) {
      return "Put \"separate\" between them, or leave it out.";
    }
    if (kind == FormatKind.TRIM || kind == FormatKind.SEPARATE) {
      return "Put \"string\" between them, or leave it out.";
    }
    return "Leave it out.";
  }

  private static String giver(ValueExpression value) {
    if (value instanceof ValueExpression.Dynamic dynamic) {
      return "\"" + dynamic.text() + "\" is";
    }
    if (value instanceof ValueExpression.Setting setting) {
      return "the setting \"" + setting.name().value() + "\" is";
    }
    return "the value is";
  }
}
