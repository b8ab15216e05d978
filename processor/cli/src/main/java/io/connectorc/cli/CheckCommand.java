package io.connectorc.cli;

import io.connectorc.cli.report.Report;
import io.connectorc.cli.report.Terminal;
import java.io.IOException;
import picocli.CommandLine.Command;

/** Compiles connectors and writes nothing. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Tells what is wrong with connectors; writes no file.")
final class CheckCommand extends CompilerCommand {
  CheckCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException, WrongUseException {
    Report report = compile("connectors", "0").report();
    show(report);
    return failed(report) ? ExitCode.FOUND : ExitCode.FINE;
  }
}
