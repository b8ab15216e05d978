package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.NearestName;
import io.connectorc.compiler.knowledge.ModuleIndex;
import io.connectorc.compiler.model.ModuleOverride;
import io.connectorc.compiler.source.Located;
import java.util.List;
import java.util.stream.Stream;

/** A module that a request is overridden for is a module of the connector (L7.1). */
final class OverrideWithoutModule implements Check {
  private static final List<String> ELEMENTS =
      List.of("url", "headers", "parameters", "create", "update", "delete");

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    ModuleIndex modules = subject.knowledge().modules();
    Requests.of(subject.model())
        .flatMap(request -> request.overrides().stream())
        .map(ModuleOverride::module)
        .filter(name -> modules.module(name.value()).isEmpty())
        .forEach(name -> report(name, modules, diagnostics));
  }

  private static void report(Located<String> name, ModuleIndex modules, Diagnostics diagnostics) {
    List<String> known = Stream.concat(modules.names().stream(), ELEMENTS.stream()).toList();
    diagnostics.error(
        DiagnosticId.OVERRIDE_WITHOUT_MODULE,
        "L7.1",
        name.span(),
        "\"%s\" is neither a part of a request nor a vtiger module of this connector.%s"
            .formatted(name.value(), NearestName.hint(name.value(), known)));
  }
}
