package io.connectorc.maven;

import io.connectorc.compiler.diagnostic.Diagnostic;
import io.connectorc.compiler.diagnostic.Severity;
import io.connectorc.compiler.source.SourceLocation;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;

/** Shows diagnostics where an editor shows its own. */
@FunctionalInterface
interface EditorMessages {
  /** For builds that no editor looks at. */
  EditorMessages NONE = (file, diagnostics) -> {};

  /** These are all there are for a file. */
  void show(Path file, List<Diagnostic> diagnostics);

  /** Marks in the editor that runs the build. */
  static EditorMessages through(BuildContext context) {
    return (file, diagnostics) -> {
      context.removeMessages(file.toFile());
      for (Diagnostic diagnostic : diagnostics) {
        SourceLocation at = diagnostic.at().start();
        context.addMessage(
            file.toFile(),
            at.line(),
            at.column(),
            "[" + diagnostic.id().text() + "] " + diagnostic.message(),
            diagnostic.severity() == Severity.ERROR
                ? BuildContext.SEVERITY_ERROR
                : BuildContext.SEVERITY_WARNING,
            null);
      }
    };
  }
}
