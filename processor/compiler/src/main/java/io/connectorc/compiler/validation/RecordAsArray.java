package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.FieldPath.Segment;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.ModuleMapping;
import io.connectorc.compiler.model.PullModel;
import io.connectorc.compiler.model.PullResponse;
import io.connectorc.compiler.model.PushModel;
import io.connectorc.compiler.model.PushResponse;
import io.connectorc.compiler.model.RecordModel;
import io.connectorc.compiler.model.UsePath;
import io.connectorc.compiler.source.Located;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A path into a record begins with a name (C8): a record is an object (L11.3), so an index finds
 * nothing in it on pull, and would make an array of it on push. So is a line item (L5.4).
 */
final class RecordAsArray implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Stream.of(mapped(subject), properties(subject), read(subject), inside(subject))
        .flatMap(paths -> paths)
        .filter(path -> isIndex(path.value()))
        .forEach(path -> report("a record", path, diagnostics));
    paths(subject.model().mappings().stream().flatMap(RecordAsArray::items))
        .filter(path -> isIndex(path.value()))
        .forEach(path -> report("a line item", path, diagnostics));
  }

  private static Stream<FieldMapping> items(ModuleMapping mapping) {
    return mapping.fields().stream().flatMap(field -> field.items().stream());
  }

  private static Stream<Located<FieldPath>> mapped(Subject subject) {
    return paths(subject.model().mappings().stream().flatMap(mapping -> mapping.fields().stream()));
  }

  private static Stream<Located<FieldPath>> paths(Stream<FieldMapping> fields) {
    return fields.map(FieldMapping::serviceField).filter(Objects::nonNull);
  }

  private static Stream<Located<FieldPath>> properties(Subject subject) {
    return Requests.records(subject.model())
        .flatMap(record -> record.properties().stream())
        .map(RecordModel.Property::name);
  }

  /** What responses read of a record. */
  private static Stream<Located<FieldPath>> read(Subject subject) {
    PullModel pull = subject.model().pull();
    PushModel push = subject.model().push();
    return Stream.concat(
        read(pull == null ? null : pull.response()), read(push == null ? null : push.response()));
  }

  private static Stream<Located<FieldPath>> read(@Nullable PullResponse response) {
    return response == null
        ? Stream.empty()
        : Stream.of(response.recordId(), response.recordModifiedTime(), response.recordDeleted())
            .flatMap(RecordAsArray::path);
  }

  private static Stream<Located<FieldPath>> read(@Nullable PushResponse response) {
    return response == null
        ? Stream.empty()
        : Stream.of(response.recordId(), response.recordModifiedTime())
            .flatMap(RecordAsArray::path);
  }

  private static Stream<Located<FieldPath>> path(@Nullable Located<UsePath> use) {
    return use != null && use.value() instanceof UsePath.At at
        ? Stream.of(new Located<>(at.path(), use.span()))
        : Stream.empty();
  }

  private static Stream<Located<FieldPath>> inside(Subject subject) {
    return subject.knowledge().uses().values().stream()
        .flatMap(
            use ->
                use.value() instanceof ValueExpression.Dynamic dynamic && dynamic.path() != null
                    ? Stream.of(new Located<>(dynamic.path(), dynamic.span()))
                    : Stream.empty());
  }

  private static boolean isIndex(FieldPath path) {
    return !path.segments().isEmpty() && path.segments().get(0) instanceof Segment.Element;
  }

  private static void report(String whole, Located<FieldPath> path, Diagnostics diagnostics) {
    diagnostics.error(
        DiagnosticId.RECORD_AS_ARRAY,
        "C8",
        path.span(),
        "The path \"%s\" begins with an index, and %s is an object. Begin it with a name."
            .formatted(path.value().text(), whole));
  }
}
