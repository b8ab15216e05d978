package io.connectorc.cli;

import io.connectorc.cli.report.Terminal;
import io.connectorc.files.FileFailedException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells why the command ends early: one sentence, and no stack trace for a user's mistake. */
final class Failures {
  private final Terminal terminal;
  private boolean stackTraces;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  void showStackTraces(boolean shown) {
    stackTraces = shown;
  }

  /** Arguments that no command takes. */
  int wrongArguments(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    terminal.error(name + ": " + sentence(e));
    UnmatchedArgumentException.printSuggestions(e, terminal.err());
    boolean top = command.getParent() == null;
    terminal.error(
        "\"connectorc help"
            + (top ? "" : " " + command.getCommandName())
            + "\" shows what "
            + name
            + " takes.");
    return ExitCode.WRONG_USE;
  }

  private static String sentence(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched
        && e.getCommandLine().getParent() == null
        && !unmatched.getUnmatched().get(0).startsWith("-")) {
      return "\"" + unmatched.getUnmatched().get(0) + "\" is no command.";
    }
    return String.valueOf(e.getMessage());
  }

  /** What a command threw while it worked. */
  int during(Exception e) {
    if (e instanceof WrongUseException || e instanceof FileFailedException) {
      terminal.error("connectorc: " + e.getMessage());
      return ExitCode.WRONG_USE;
    }
    terminal.error("connectorc: a fault of connectorc itself: " + e);
    if (stackTraces) {
      e.printStackTrace(terminal.err());
    } else {
      terminal.error("Run it again with --stacktrace to see where, and report what it shows.");
    }
    return ExitCode.FAULT;
  }
}
