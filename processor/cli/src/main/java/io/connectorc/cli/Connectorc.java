package io.connectorc.cli;

import static java.util.stream.Collectors.joining;

import io.connectorc.cli.cases.CaseFormat;
import io.connectorc.cli.report.ColourMode;
import io.connectorc.cli.report.ReportFormat;
import io.connectorc.cli.report.Terminal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command, before any of its sub-commands. */
@Command(
    name = "connectorc",
    description = "Checks, compiles and tests connectors.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 fine, 1 errors in connectors or failed cases, 2 wrong use,",
      "3 a fault of connectorc itself."
    })
final class Connectorc implements Callable<Integer> {
  private final Terminal terminal;
  private final Failures failures;
  private final CommandLine commandLine;

  private Connectorc(Terminal terminal) {
    this.terminal = terminal;
    this.failures = new Failures(terminal);
    this.commandLine = new CommandLine(CommandSpec.forAnnotatedObject(this));
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  static int run(Terminal terminal, String... arguments) {
    return new Connectorc(terminal).run(arguments);
  }

  private int run(String... arguments) {
    commandLine
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new CompileCommand(terminal))
        .addSubcommand(new TestCommand(terminal))
        .addSubcommand(new InitCommand(terminal))
        .addSubcommand(new ExplainCommand(terminal))
        .addSubcommand(new HelpCommand())
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setExpandAtFiles(false)
        .registerConverter(Path.class, Connectorc::path)
        .registerConverter(ColourMode.class, word -> choice(word, ColourMode.values()))
        .registerConverter(ReportFormat.class, word -> choice(word, ReportFormat.values()))
        .registerConverter(CaseFormat.class, word -> choice(word, CaseFormat.values()))
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(failures::wrongArguments)
        .setExecutionExceptionHandler((e, command, parsed) -> failures.during(e));
    try {
      return commandLine.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return failures.during(new IllegalStateException(e.toString(), e));
    }
  }

  private static Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "\""
              + word
              + "\" can't be the name of a file here. Where its letters are right, set LC_ALL to a"
              + " locale that has them, such as C.UTF-8.");
    }
  }

  private static <T> T choice(String word, T[] choices) {
    return Arrays.stream(choices)
        .filter(choice -> choice.toString().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\""
                        + word
                        + "\" is none of "
                        + Arrays.stream(choices).map(T::toString).collect(joining(", "))
                        + "."));
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description =
          "Colours: auto (on a terminal, unless NO_COLOR is set), always or never. Default: auto.")
  void color(ColourMode mode) {
    terminal.colours(mode);
  }

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      hidden = true,
      description = "Show where a fault of connectorc itself happened.")
  void stackTrace(boolean shown) {
    failures.showStackTraces(shown);
  }

  @Override
  public Integer call() {
    commandLine.usage(terminal.err());
    return ExitCode.WRONG_USE;
  }
}
