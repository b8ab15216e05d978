package io.connectorc.cli;

import io.connectorc.cli.report.Report;
import io.connectorc.cli.report.Terminal;
import io.connectorc.files.Output;
import io.connectorc.files.OutputWriter;
import java.io.IOException;
import java.nio.file.Path;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compiles connectors into Java sources and resources. */
@Command(
    name = "compile",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Compiles connectors into Java sources and resources.",
    description =
        "Only what differs is written, and what an earlier run wrote there and this one does not make"
            + " is deleted: give all connectors of a folder at once. With an error nothing is written.")
final class CompileCommand extends CompilerCommand {
  @Option(
      names = {"-d", "--directory"},
      required = true,
      paramLabel = "DIR",
      description = "Where the files go; made if it is missing.")
  private Path directory = Path.of("");

  @Option(
      names = "--package",
      required = true,
      paramLabel = "P",
      description = "The Java package of which each connector gets a sub-package.")
  private String basePackage = "";

  @Option(
      names = "--connector-version",
      paramLabel = "V",
      description = "The version of connectors that give none. Default: 0.")
  private String buildVersion = "0";

  CompileCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException, WrongUseException {
    if (!SourceVersion.isName(basePackage)) {
      throw new WrongUseException(
          "\""
              + basePackage
              + "\" is no Java package name. Write one like \"com.acme.connectors\".");
    }
    Output output = new Output();
    Report report = compile(basePackage, buildVersion).collect(output);
    if (failed(report)) {
      show(report);
      return ExitCode.FOUND;
    }
    OutputWriter.Changes changes = new OutputWriter(directory, directory, file -> {}).write(output);
    show(report);
    if (forPeople()) {
      terminal.out().println(summary(changes));
    }
    return ExitCode.FINE;
  }

  private static String summary(OutputWriter.Changes changes) {
    return changes.none()
        ? "All files up to date."
        : changes.written() + " files written, " + changes.deleted() + " deleted.";
  }
}
