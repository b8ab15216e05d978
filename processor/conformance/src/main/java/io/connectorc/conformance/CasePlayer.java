package io.connectorc.conformance;

import io.connectorc.compiler.Compilation;
import io.connectorc.compiler.CompilerOptions;
import io.connectorc.compiler.ConnectorCompiler;
import io.connectorc.compiler.source.SourceFile;
import io.connectorc.conformance.build.ConnectorBuild;
import io.connectorc.conformance.build.ConnectorBuilder;
import io.connectorc.conformance.casefile.CaseFormatException;
import io.connectorc.conformance.casefile.CaseReader;
import io.connectorc.conformance.casefile.TestCase;
import io.connectorc.conformance.check.DiagnosticCheck;
import io.connectorc.conformance.check.Difference;
import io.connectorc.conformance.play.Player;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Plays cases, one after the other; the second is faster than the first. What a case needs lies in
 * its folder; it opens a port on the loopback interface, writes no file and waits for nothing. A
 * player is for one thread; several may play at the same time, each in a thread of its own.
 */
public final class CasePlayer implements AutoCloseable {
  private static final String PACKAGE = "conformance";
  private static final String VERSION = "0";

  private final ConnectorBuilder builder = new ConnectorBuilder();

  /**
   * Plays the case in a folder; whatever is wrong with the case or the connector is a difference.
   */
  public CaseResult play(Path folder) {
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    try {
      return play(CaseReader.read(folder));
    } catch (CaseFormatException e) {
      return failed(
          name,
          new Difference("case", "format", "(a readable case)", String.valueOf(e.getMessage())));
    } catch (NoSuchFileException e) {
      return failed(name, new Difference("case", "connector.xml", "(readable)", "(missing)"));
    } catch (IOException e) {
      return failed(name, new Difference("case", "connector.xml", "(readable)", "(unreadable)"));
    }
  }

  @Override
  public void close() throws IOException {
    builder.close();
  }

  private CaseResult play(TestCase testCase) throws IOException {
    SourceFile source = new SourceFile("connector.xml", Files.readAllBytes(testCase.connector()));
    Compilation compilation =
        ConnectorCompiler.compile(
            source, new CompilerOptions(PACKAGE, VERSION, testCase.portable()));
    List<Difference> differences =
        DiagnosticCheck.compare(testCase.build(), compilation.diagnostics());
    if (!differences.isEmpty()) {
      return new CaseResult.Failed(testCase.name(), differences, List.of());
    }
    if (compilation.failed()) {
      return new CaseResult.Passed(testCase.name());
    }
    ConnectorBuild build = builder.build(compilation.files());
    return build.problems().isEmpty()
        ? result(testCase.name(), Player.play(testCase, build))
        : failed(
            testCase.name(),
            new Difference(
                "build",
                "generated Java",
                "(compiles with -Xlint:all -Werror)",
                String.join("\n", build.problems())));
  }

  private static CaseResult result(String name, Player.Outcome outcome) {
    return outcome.differences().isEmpty()
        ? new CaseResult.Passed(name)
        : new CaseResult.Failed(name, outcome.differences(), outcome.notes());
  }

  private static CaseResult failed(String name, Difference difference) {
    return new CaseResult.Failed(name, List.of(difference), List.of());
  }
}
