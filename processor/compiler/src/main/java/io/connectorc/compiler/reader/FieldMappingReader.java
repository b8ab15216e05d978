package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.FormatStep;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.ModuleMapping;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.Token;
import io.connectorc.compiler.xml.XmlElement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the field mapping of each module (L5). */
final class FieldMappingReader {
  private FieldMappingReader() {}

  static List<ModuleMapping> read(XmlElement element, ReaderContext context) {
    Element mappings = context.open(element, Vocabulary.FIELD_MAPPING);
    if (mappings.moduleChildren().isEmpty()) {
      context.error(
          DiagnosticId.MISSING_ELEMENT,
          "L4.4",
          mappings.name(),
          "\"fieldmapping\" has no element for a module. Add one, named for the vtiger module.");
    }
    Set<String> seen = new HashSet<>();
    for (XmlElement module : mappings.moduleChildren()) {
      if (!seen.add(module.name().value())) {
        context.error(
            DiagnosticId.REPEATED_ELEMENT,
            "L5.1",
            module.name(),
            "The fields of \"%s\" are mapped more than once. Put them into one element."
                .formatted(module.name().value()));
      }
    }
    return mappings.moduleChildren().stream().map(module -> mapping(module, context)).toList();
  }

  private static ModuleMapping mapping(XmlElement element, ReaderContext context) {
    Element module = context.open(element, Vocabulary.MODULE_MAPPING);
    return new ModuleMapping(
        module.name(),
        module.children(List.of("field", "lineitems")).stream()
            .map(field -> fieldOrItems(field, context))
            .toList());
  }

  private static FieldMapping fieldOrItems(XmlElement element, ReaderContext context) {
    return element.name().value().equals("lineitems")
        ? lineItems(context.open(element, Vocabulary.LINE_ITEMS))
        : field(element, context);
  }

  private static FieldMapping field(XmlElement element, ReaderContext context) {
    Element field = context.open(element, Vocabulary.MAPPED_FIELD);
    return field(field, "L5.1", chain(field), List.of());
  }

  /** Line items without a field would be sent and stored as empty objects. */
  private static FieldMapping lineItems(Element items) {
    List<XmlElement> fields = items.children("field");
    if (fields.isEmpty() && !items.hasUnknownChildren()) {
      items
          .context()
          .error(
              DiagnosticId.MISSING_ELEMENT,
              "L5.4",
              items.name(),
              "\"lineitems\" has no \"field\". Add one for each value of a line item.");
    }
    return field(
        items, "L5.4", null, fields.stream().map(field -> field(field, items.context())).toList());
  }

  private static FieldMapping field(
      Element element,
      String rule,
      @Nullable Located<List<FormatStep>> chain,
      List<FieldMapping> items) {
    Token path = element.attribute("servicefield");
    return new FieldMapping(
        element.at(),
        element.name("vtigerfield", rule),
        path == null ? null : path(element, path),
        path == null ? null : path.located(),
        chain,
        items);
  }

  private static @Nullable Located<FieldPath> path(Element field, Token text) {
    FieldPath path = field.paths().path(text);
    return path == null ? null : new Located<>(path, text.span());
  }

  private static @Nullable Located<List<FormatStep>> chain(Element field) {
    Token text = field.attribute("serviceformat");
    List<FormatStep> steps = text == null ? null : field.chains().chain(text);
    return text == null || steps == null || steps.isEmpty()
        ? null
        : new Located<>(steps, text.span());
  }
}
