package io.connectorc.cli;

import io.connectorc.cli.pages.DiagnosticPage;
import io.connectorc.cli.report.Terminal;
import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.NearestName;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the page of a diagnostic. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Shows the page of a diagnostic.",
    description =
        "What it means, why it is told, a wrong and a right example. Without an ID, a list of all.")
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "The word in brackets of a message, for example UnknownFormat.")
  private List<String> words = List.of();

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, WrongUseException {
    if (words.isEmpty()) {
      list();
    }
    String pages = "";
    for (String word : words) {
      pages += (pages.isEmpty() ? "" : "\n") + DiagnosticPage.of(id(word)).text();
    }
    terminal.out().print(pages);
    return ExitCode.FINE;
  }

  private static DiagnosticId id(String word) throws WrongUseException {
    for (DiagnosticId id : DiagnosticId.values()) {
      if (id.text().equalsIgnoreCase(word)) {
        return id;
      }
    }
    List<String> all = Arrays.stream(DiagnosticId.values()).map(DiagnosticId::text).toList();
    String hint = NearestName.hint(word, all);
    throw new WrongUseException(
        "\""
            + word
            + "\" is no diagnostic."
            + (hint.isEmpty() ? " \"connectorc explain\" lists all." : hint));
  }

  private void list() throws IOException {
    PrintWriter out = terminal.out();
    for (DiagnosticId id : DiagnosticId.values()) {
      out.printf("%-24s %s%n", id.text(), DiagnosticPage.of(id).summary());
    }
  }
}
