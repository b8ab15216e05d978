package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.DependencyGraph.Cycle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No module waits for itself, directly or through others (L4.2). */
final class DependencyCycle implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (Cycle cycle : subject.knowledge().dependencies().cycles()) {
      diagnostics.error(DiagnosticId.DEPENDENCY_CYCLE, "L4.2", cycle.at(), message(cycle));
    }
  }

  private static String message(Cycle cycle) {
    String first = cycle.modules().get(0);
    if (cycle.modules().size() == 1) {
      return "The module \"%s\" depends on itself. Remove it from its dependenton."
          .formatted(first);
    }
    String way =
        Stream.concat(cycle.modules().stream(), Stream.of(first))
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(" -> "));
    return "These modules wait for each other: " + way + ". Remove one of the dependencies.";
  }
}
