package io.connectorc.cli;

import io.connectorc.cli.report.Report;
import io.connectorc.cli.report.ReportFormat;
import io.connectorc.cli.report.Terminal;
import io.connectorc.compiler.CompilerOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands have in common that compile connectors: their input, and how they report. */
abstract class CompilerCommand implements Callable<Integer> {
  final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "A connector, or a folder in which every .xml file is one, at any depth.")
  private List<Path> arguments = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to show diagnostics: text, json or sarif. Default: text.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--portable", description = "Refuse every extension of the language (part B).")
  private boolean portable;

  @Option(names = "--werror", description = "Take warnings for errors.")
  private boolean warningsAreErrors;

  CompilerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Compiles what the arguments name.
   *
   * @param basePackage a Java package name
   * @param buildVersion of connectors that give none
   */
  final Compilations compile(String basePackage, String buildVersion)
      throws IOException, WrongUseException {
    Compilations compilations =
        Compilations.of(
            Inputs.of(arguments), new CompilerOptions(basePackage, buildVersion, portable));
    for (String stranger : compilations.strangers()) {
      terminal.error(
          stranger
              + ": passed over, its root is not <connector>. Name the file to check it anyway.");
    }
    return compilations;
  }

  /** Shows the report. */
  final void show(Report report) throws IOException {
    format.write(report, Version.text(), terminal);
  }

  /** Whether nothing is to be written, and the command fails. */
  final boolean failed(Report report) {
    return report.errors() > 0 || (warningsAreErrors && report.warnings() > 0);
  }

  /** Whether people read the output, and not a program. */
  final boolean forPeople() {
    return format == ReportFormat.TEXT;
  }
}
