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
        module.children("field").stream()
            .map(field -> field(context.open(field, Vocabulary.MAPPED_FIELD)))
            .toList());
  }

  private static FieldMapping field(Element field) {
    Token path = field.attribute("servicefield");
    return new FieldMapping(
        field.at(),
        field.name("vtigerfield", "L5.1"),
        path == null ? null : path(field, path),
        path == null ? null : path.located(),
        chain(field));
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
