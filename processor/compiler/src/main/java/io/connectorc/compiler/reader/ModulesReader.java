package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.model.SyncModule;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.Token;
import io.connectorc.compiler.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** Reads the modules that are synced (L4.1). */
final class ModulesReader {
  private ModulesReader() {}

  static List<SyncModule> read(XmlElement element, ReaderContext context) {
    Element modules = context.open(element, Vocabulary.MODULES);
    List<XmlElement> children = modules.childrenMeant("module");
    if (children.isEmpty()) {
      context.error(
          DiagnosticId.MISSING_ELEMENT,
          "L4.1",
          modules.name(),
          "\"modules\" lacks the element \"module\": nothing would be synced.");
    }
    return children.stream().map(child -> module(context.open(child, Vocabulary.MODULE))).toList();
  }

  private static SyncModule module(Element module) {
    Token dependencies = module.attribute("dependenton");
    return new SyncModule(
        module.at(),
        module.name("servicemodule", "L4.1"),
        module.name("vtigermodule", "L4.1"),
        dependencies == null ? List.of() : names(dependencies, module),
        dependencies == null ? null : dependencies.span());
  }

  private static List<Located<String>> names(Token list, Element module) {
    List<Located<String>> names = new ArrayList<>();
    for (Token piece : list.split(',')) {
      Token name = piece.trimmed();
      if (!name.value().isEmpty()) {
        names.add(name.located());
      } else if (!list.isBlank()) {
        module
            .diagnostics()
            .error(
                DiagnosticId.BAD_NAME,
                "L4.1",
                list.span(),
                piece.span(),
                "\"" + list.value() + "\" holds an empty name. Leave the extra comma out.");
      }
    }
    return names;
  }
}
