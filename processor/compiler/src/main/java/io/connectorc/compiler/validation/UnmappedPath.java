package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.NearestName;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.ValueExpression.Dynamic;
import io.connectorc.compiler.knowledge.Site;
import io.connectorc.compiler.knowledge.ValueUse;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.RecordModel;
import io.connectorc.compiler.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The path of {@code @record:PATH} is one that some module maps, or that a property sets (C18);
 * else a warning: nothing ever stands there.
 */
final class UnmappedPath implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    if (diagnostics.failed()) {
      return; // What maps it may be what is refused.
    }
    List<FieldPath> mapped =
        subject.model().mappings().stream()
            .flatMap(mapping -> mapping.fields().stream())
            .map(FieldMapping::serviceField)
            .flatMap(Stream::ofNullable)
            .map(Located::value)
            .toList();
    for (ValueUse use : subject.knowledge().uses().values()) {
      if (use.value() instanceof Dynamic dynamic && dynamic.path() != null) {
        List<FieldPath> known = Stream.concat(mapped.stream(), properties(use)).toList();
        if (known.stream().noneMatch(dynamic.path()::isRelatedTo)) {
          report(dynamic, dynamic.path().text(), known, diagnostics);
        }
      }
    }
  }

  /** A property does not see what others set. */
  private static Stream<FieldPath> properties(ValueUse use) {
    return use.site() == Site.PROPERTY
        ? Stream.empty()
        : use.modes().stream()
            .map(ModeModel::record)
            .flatMap(Stream::ofNullable)
            .flatMap(record -> record.properties().stream())
            .map(RecordModel.Property::name)
            .map(Located::value);
  }

  private static void report(
      Dynamic value, String path, List<FieldPath> known, Diagnostics diagnostics) {
    Optional<String> near = NearestName.of(path, known.stream().map(FieldPath::text).toList());
    diagnostics.warning(
        DiagnosticId.UNMAPPED_PATH,
        "C18",
        value.span(),
        "\"%s\" is always empty, since no module maps \"%s\". %s"
            .formatted(
                value.text(),
                path,
                near.map(it -> "Did you mean \"@record:" + it + "\"?")
                    .orElse("Write the servicefield of a mapped field.")));
  }
}
