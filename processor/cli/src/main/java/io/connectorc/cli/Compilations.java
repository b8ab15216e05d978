package io.connectorc.cli;

import io.connectorc.cli.Inputs.Input;
import io.connectorc.cli.report.Report;
import io.connectorc.cli.report.Report.Problem;
import io.connectorc.compiler.Compilation;
import io.connectorc.compiler.CompilerOptions;
import io.connectorc.compiler.ConnectorCompiler;
import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.source.SourceFile;
import io.connectorc.files.ConnectorFiles;
import io.connectorc.files.Output;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of connectors.
 *
 * @param byName of each connector, as messages name it
 * @param strangers files of a folder that were passed over: their root is not {@code connector}, so
 *     they are some other XML
 */
record Compilations(Map<String, Compilation> byName, List<String> strangers) {
  /** Compiles all. */
  static Compilations of(List<Input> inputs, CompilerOptions options) throws IOException {
    Map<String, Compilation> byName = new LinkedHashMap<>();
    List<String> strangers = new ArrayList<>();
    for (Input input : inputs) {
      Compilation compilation =
          ConnectorCompiler.compile(
              new SourceFile(input.name(), ConnectorFiles.read(input.file())), options);
      if (!input.named() && isStranger(compilation)) {
        strangers.add(input.name());
      } else {
        byName.put(input.name(), compilation);
      }
    }
    return new Compilations(byName, strangers);
  }

  private static boolean isStranger(Compilation compilation) {
    return compilation.diagnostics().stream().anyMatch(d -> d.id() == DiagnosticId.UNKNOWN_ROOT);
  }

  /** What to say of each by itself. */
  Report report() {
    return report(List.of());
  }

  /**
   * Puts together what they compile to, which may not fit together.
   *
   * @param output takes it; not whole where the report has an error
   * @return what to say of each by itself, and of all together
   */
  Report collect(Output output) {
    List<Problem> problems = new ArrayList<>();
    byName.forEach(
        (name, compilation) ->
            output
                .add(name, compilation.files())
                .ifPresent(clash -> problems.add(new Problem(name, clash))));
    return report(problems);
  }

  private Report report(List<Problem> problems) {
    return new Report(
        List.copyOf(byName.keySet()),
        byName.values().stream().flatMap(it -> it.diagnostics().stream()).toList(),
        problems);
  }
}
