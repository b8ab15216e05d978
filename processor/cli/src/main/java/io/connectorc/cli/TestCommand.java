package io.connectorc.cli;

import io.connectorc.cli.cases.CaseFolders;
import io.connectorc.cli.cases.CaseFormat;
import io.connectorc.cli.cases.CaseRuns;
import io.connectorc.cli.cases.CaseTeller;
import io.connectorc.cli.report.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.tools.ToolProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays conformance cases. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Plays cases against connectors.",
    description = {
      "A case is a folder with connector.xml and case.yaml; the"
          + " service and the CRM are played by connectorc, and nothing leaves this machine.",
      "The last line is \"N passed, N failed\"."
    })
final class TestCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "A case, or a folder with cases at any depth.")
  private List<Path> directories = List.of();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many cases to play at the same time. Default: one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to show what came of them: text or json. Default: text.")
  private CaseFormat format = CaseFormat.TEXT;

  TestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, WrongUseException, InterruptedException {
    if (jobs < 1) {
      throw new WrongUseException("--jobs is " + jobs + "; the least is 1.");
    }
    if (ToolProvider.getSystemJavaCompiler() == null) {
      throw new WrongUseException(
          "\"test\" compiles the generated Java, and this Java has no compiler: run it with a JDK,"
              + " not a JRE ("
              + System.getProperty("java.home")
              + ").");
    }
    Set<Path> folders = new LinkedHashSet<>();
    for (Path directory : directories) {
      folders.addAll(cases(directory));
    }
    CaseTeller teller = format.teller(terminal);
    CaseRuns.play(List.copyOf(folders), jobs, teller::tell);
    return teller.end() == 0 ? ExitCode.FINE : ExitCode.FOUND;
  }

  private static List<Path> cases(Path directory) throws IOException, WrongUseException {
    List<Path> cases = CaseFolders.in(directory);
    if (cases.isEmpty()) {
      throw new WrongUseException(
          "\""
              + directory
              + "\" holds no case. A case is a folder with \"connector.xml\" and \"case.yaml\".");
    }
    return cases;
  }
}
