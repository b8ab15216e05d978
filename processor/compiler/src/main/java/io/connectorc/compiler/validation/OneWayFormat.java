package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.DynamicValue;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.FormatStep;
import io.connectorc.compiler.expression.ValueExpression.Dynamic;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.knowledge.EffectiveRequests;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.ModuleMapping;
import io.connectorc.compiler.model.PushMode;
import io.connectorc.compiler.model.RecordModel;
import io.connectorc.compiler.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a push makes of a mapped value, a pull can bring back (C9); else a warning: a pull applies
 * no formats (L5.3), so a value that was changed on its way there stays changed, or grows.
 */
final class OneWayFormat implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    if (diagnostics.failed()) {
      return; // What would undo it may be what is refused.
    }
    EffectiveRequests requests = subject.knowledge().requests();
    for (ModuleMapping mapping : subject.model().mappings()) {
      String module = mapping.module().value();
      if (requests.pull(module).isPresent()) {
        List<EffectiveRequest> writes =
            requests.pushes(module).stream().filter(OneWayFormat::writes).toList();
        mapping.fields().forEach(field -> check(field, writes, diagnostics));
      }
    }
  }

  private static boolean writes(EffectiveRequest push) {
    ModeModel mode = push.mode();
    return mode != null && mode.mode() != PushMode.DELETE;
  }

  private static void check(
      FieldMapping field, List<EffectiveRequest> writes, Diagnostics diagnostics) {
    if (field.serviceField() == null) {
      return;
    }
    FieldPath path = field.serviceField().value();
    writes.stream()
        .filter(push -> new SentRecord(push).sends(path))
        .flatMap(push -> chains(field, path, push))
        .map(ReturnTrip::through)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(change -> report(change, field.isLineItems(), diagnostics));
  }

  /** Line items have a chain for each value of theirs (L5.4). */
  private static Stream<List<FormatStep>> chains(
      FieldMapping field, FieldPath path, EffectiveRequest push) {
    return field.isLineItems()
        ? field.items().stream().map(FieldMapping::serviceFormat).map(OneWayFormat::steps)
        : Stream.of(chain(field, path, push));
  }

  private static List<FormatStep> steps(@Nullable Located<List<FormatStep>> format) {
    return format == null ? List.of() : format.value();
  }

  /** The mapping's formats, and those of a property that writes the value back to its place. */
  private static List<FormatStep> chain(FieldMapping field, FieldPath path, EffectiveRequest push) {
    List<FormatStep> chain = new ArrayList<>(steps(field.serviceFormat()));
    new SentRecord(push)
        .properties()
        .filter(property -> property.name().value().equals(path))
        .map(RecordModel.Property::value)
        .filter(
            value ->
                value instanceof Dynamic dynamic
                    && dynamic.value() == DynamicValue.RECORD_PATH
                    && path.equals(dynamic.path()))
        .reduce((first, last) -> last)
        .ifPresent(value -> chain.addAll(value.formats()));
    return chain;
  }

  private static void report(
      ReturnTrip.Change change, boolean inLineItem, Diagnostics diagnostics) {
    FormatStep step = Objects.requireNonNull(change.by());
    String argument = step.argument() == null ? "" : ":" + step.argument();
    diagnostics.warning(
        DiagnosticId.ONE_WAY_FORMAT,
        "C9",
        step.value(),
        step.span(),
        fact(change.form()).formatted(step.kind().text() + argument)
            + (inLineItem
                ? " Leave it out."
                : " Leave it out, or send the changed value as a \"property\" at a path that no field maps."));
  }

  private static String fact(ReturnTrip.Form form) {
    return switch (form) {
      case LONGER ->
          "\"%s\" is added by each push and taken off by no pull: the value grows each time that it comes back.";
      case QUOTED ->
          "\"%s\" is done by each push and undone by no pull: the value gains quotes each time that it comes back.";
      case ENCLOSED ->
          "\"%s\" makes an array, and a pull brings that array back: the CRM's field gets it in place of its value.";
      case CUT ->
          "\"%s\" makes an array, and a pull brings that array back: it can't be separated again, so the record's next push fails.";
      case JOINED ->
          "\"%s\" makes a text, and a pull brings that text back: it can't be joined again, so the record's next push fails.";
      case DATE ->
          "\"%s\" writes the date in another form, and a pull brings that back as it is: the CRM's field gets it in place of its date.";
      case SAME, OTHER ->
          "\"%s\" leaves the value in another form, and a pull brings that back: the CRM's field does not keep what it had.";
    };
  }
}
