package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.knowledge.ValueUses;
import io.connectorc.compiler.model.AppendModel;
import io.connectorc.compiler.model.ConfigField;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.HeaderModel;
import io.connectorc.compiler.model.ModuleMapping;
import io.connectorc.compiler.model.ParametersModel;
import io.connectorc.compiler.model.RecordModel;
import io.connectorc.compiler.model.RecordModel.Property;
import io.connectorc.compiler.model.SyncModule;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A connector compiles to no more than Java takes and a build can wait for (L1.9). Elements and
 * attributes are counted as the file is read; here, what stands in them, and what all modules make
 * of it. One error is enough.
 */
final class DocumentTooLarge implements Check {
  private static final int MOST_SETTINGS = 500;
  private static final int MOST_MODULES = 500;

  /** Of one module, those inside line items among them. */
  private static final int MOST_FIELDS = 2_000;

  /** Of one request. */
  private static final int MOST_HEADERS = 200;

  /** Of one query or form; a body of JSON is written in parts. */
  private static final int MOST_PAIRS = 2_000;

  /** Of one mode. */
  private static final int MOST_PROPERTIES = 200;

  /** As many as elements and attributes. */
  private static final int MOST_PIECES = 10_000;

  /** Of all requests of all modules. */
  private static final int MOST_SENT = 50_000;

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    ConnectorModel model = subject.model();
    limit(model.settings(), MOST_SETTINGS, "A connector", "settings", diagnostics, ConfigField::at);
    limit(model.modules(), MOST_MODULES, "A connector", "modules", diagnostics, SyncModule::at);
    for (ModuleMapping mapping : model.mappings()) {
      limit(mapping.allFields(), MOST_FIELDS, "A module", "fields", diagnostics, FieldMapping::at);
    }
    for (EffectiveRequest request : subject.knowledge().requests().all().toList()) {
      limit(request.headers(), MOST_HEADERS, "A request", "headers", diagnostics, HeaderModel::at);
      RecordModel record = request.mode() == null ? null : request.mode().record();
      List<Property> properties = record == null ? List.of() : record.properties();
      limit(properties, MOST_PROPERTIES, "A record", "properties", diagnostics, Property::at);
    }
    checkPieces(subject, diagnostics);
    checkRequests(subject, diagnostics);
  }

  private static <T> void limit(
      List<T> things,
      int most,
      String owner,
      String name,
      Diagnostics diagnostics,
      Function<T, SourceSpan> place) {
    if (things.size() > most) {
      String fact =
          String.format(Locale.ROOT, "%s has at most %,d %s; this is one more.", owner, most, name);
      tell(place.apply(things.get(most)), fact, diagnostics);
    }
  }

  private static void checkPieces(Subject subject, Diagnostics diagnostics) {
    int sum = 0;
    for (Located<Integer> pieces : pieces(subject)) {
      sum += pieces.value();
      if (sum > MOST_PIECES) {
        tell(
            pieces.span(),
            "The paths, formats, texts and lists of a connector have at most 10,000 parts together;"
                + " with this one they have more.",
            diagnostics);
        return;
      }
    }
  }

  private static List<Located<Integer>> pieces(Subject subject) {
    List<Located<Integer>> pieces = new ArrayList<>();
    for (SyncModule module : subject.model().modules()) {
      SourceSpan list = module.dependsOnValue();
      if (list != null) {
        pieces.add(new Located<>(module.dependsOn().size(), list));
      }
    }
    for (ModuleMapping mapping : subject.model().mappings()) {
      mapping
          .allFields()
          .forEach(field -> pieces.add(new Located<>(Weights.of(field), field.at())));
    }
    for (AppendModel.Field field : Weights.appended(subject.model())) {
      pieces.add(new Located<>(Weights.of(field), field.use().span()));
    }
    ValueUses uses = subject.knowledge().uses();
    uses.urls().forEach(url -> pieces.add(new Located<>(url.parts().size(), url.text())));
    uses.values()
        .forEach(use -> pieces.add(new Located<>(Weights.of(use.value()) - 1, use.value().span())));
    return pieces;
  }

  private static void checkRequests(Subject subject, Diagnostics diagnostics) {
    Weights weights = new Weights(subject.knowledge().modules());
    // Each module has code for each field that is appended.
    long sum =
        (long) subject.knowledge().requests().appends().size()
            * Weights.appended(subject.model()).stream().mapToInt(Weights::of).sum();
    for (EffectiveRequest request : subject.knowledge().requests().all().toList()) {
      ParametersModel parameters = request.parameters();
      if (parameters != null && !request.raw() && weights.of(parameters) > MOST_PAIRS) {
        tell(
            parameters.at(),
            "The parameters of a query or a form have at most 2,000 values; these have more.",
            diagnostics);
      }
      sum += weights.of(request);
      if (sum > MOST_SENT) {
        tell(
            request.at(),
            "The requests of all modules have at most 50,000 values together; with those of the"
                + " module \"%s\" they have more. Divide the connector."
                    .formatted(request.module()),
            diagnostics);
        return;
      }
    }
  }

  private static void tell(SourceSpan at, String message, Diagnostics diagnostics) {
    if (!diagnostics.has(DiagnosticId.DOCUMENT_TOO_LARGE)) {
      diagnostics.error(DiagnosticId.DOCUMENT_TOO_LARGE, "L1.9", at, message);
    }
  }
}
