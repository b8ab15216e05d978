package io.connectorc.maven;

import io.connectorc.compiler.Compilation;
import io.connectorc.compiler.ConnectorCompiler;
import io.connectorc.compiler.diagnostic.Diagnostic;
import io.connectorc.compiler.diagnostic.Severity;
import io.connectorc.compiler.diagnostic.SnippetFormatter;
import io.connectorc.compiler.source.SourceFile;
import io.connectorc.files.ConnectorFiles;
import io.connectorc.files.Output;
import io.connectorc.files.OutputWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/**
 * Compiles all connectors of a project, tells all diagnostics, then brings the output up to date.
 */
final class Generator {
  private final Log log;
  private final EditorMessages messages;
  private final Consumer<Path> changed;

  /**
   * Makes one.
   *
   * @param changed is told each file that was written or deleted
   */
  Generator(Log log, EditorMessages messages, Consumer<Path> changed) {
    this.log = log;
    this.messages = messages;
    this.changed = changed;
  }

  /**
   * Does it; where an error is reported nothing is written.
   *
   * @throws IOException if a file can't be read or written; its message is for the user
   */
  GenerationResult generate(GenerationRequest request) throws IOException {
    List<Path> connectors = ConnectorFiles.in(request.connectors());
    Output output = new Output();
    boolean failed = false;
    for (Path connector : connectors) {
      String name = name(request.base(), connector);
      Compilation compilation =
          ConnectorCompiler.compile(
              new SourceFile(name, ConnectorFiles.read(connector)), request.options());
      tell(connector, compilation.diagnostics());
      failed |= compilation.failed() || !added(output, name, compilation);
    }
    return failed ? GenerationResult.FAILED : write(request, connectors.size(), output);
  }

  private static String name(Path base, Path connector) {
    Path name = connector.startsWith(base) ? base.relativize(connector) : connector;
    return name.toString().replace(File.separatorChar, '/');
  }

  private void tell(Path connector, List<Diagnostic> diagnostics) {
    messages.show(connector, diagnostics);
    for (Diagnostic diagnostic : diagnostics) {
      String text = SnippetFormatter.format(diagnostic);
      if (diagnostic.severity() == Severity.ERROR) {
        log.error(text);
      } else {
        log.warn(text);
      }
    }
  }

  private boolean added(Output output, String connector, Compilation compilation) {
    return output
        .add(connector, compilation.files())
        .map(
            clash -> {
              log.error(clash);
              return false;
            })
        .orElse(true);
  }

  private GenerationResult write(GenerationRequest request, int connectors, Output output)
      throws IOException {
    OutputWriter.Changes changes =
        new OutputWriter(request.sources(), request.resources(), changed).write(output);
    log.info(summary(request, connectors, changes));
    if (!changes.none()) {
      return GenerationResult.GENERATED;
    }
    return connectors == 0 ? GenerationResult.NOTHING_TO_DO : GenerationResult.UP_TO_DATE;
  }

  private static String summary(
      GenerationRequest request, int connectors, OutputWriter.Changes changes) {
    if (connectors == 0) {
      String none = "No connectors in " + name(request.base(), request.connectors());
      return none + (changes.none() ? "." : ", " + changes.deleted() + " files deleted.");
    }
    String count = connectors == 1 ? "1 connector" : connectors + " connectors";
    return changes.none()
        ? count + ", all files up to date."
        : count + ", " + changes.written() + " files written, " + changes.deleted() + " deleted.";
  }
}
