package io.connectorc.processor;

import io.connectorc.compiler.Compilation;
import io.connectorc.compiler.ConnectorCompiler;
import io.connectorc.compiler.diagnostic.Diagnostic;
import io.connectorc.compiler.diagnostic.Severity;
import io.connectorc.compiler.diagnostic.SnippetFormatter;
import io.connectorc.compiler.source.SourceFile;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.tools.Diagnostic.Kind;

/** What the annotations of an element ask for: find, compile, tell, write. */
final class ConnectorStep {
  private final ProcessingEnvironment environment;
  private final ProcessorOptions options;
  private final Messager messager;
  private final ConnectorOutput output;

  ConnectorStep(ProcessingEnvironment environment) {
    this.environment = environment;
    this.options = ProcessorOptions.of(environment.getOptions());
    this.messager = environment.getMessager();
    this.output = new ConnectorOutput(environment);
  }

  void generate(Element element) {
    ConnectorFinder finder =
        new ConnectorFinder(options.directory(), SourceFolders.of(environment, element));
    for (AnnotationUse use : AnnotationUse.of(element)) {
      try {
        generate(use, finder);
      } catch (UserMistakeException e) {
        tell(Kind.ERROR, e.text(), use);
      }
    }
  }

  private void generate(AnnotationUse use, ConnectorFinder finder) throws UserMistakeException {
    String home = packageOf(use.element());
    SourceFile file = finder.find(use.file());
    Compilation compilation = ConnectorCompiler.compile(file, options.forPackage(home));
    for (Diagnostic diagnostic : compilation.diagnostics()) {
      Kind kind = diagnostic.severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
      tell(kind, SnippetFormatter.format(diagnostic), use);
    }
    output.write(compilation, use);
  }

  private String packageOf(Element element) throws UserMistakeException {
    PackageElement home = environment.getElementUtils().getPackageOf(element);
    if (home.isUnnamed()) {
      throw new UserMistakeException(
          "\""
              + element.getSimpleName()
              + "\" is in no package, and a connector needs one. Move it into a package.");
    }
    return home.getQualifiedName().toString();
  }

  void finish() {
    try {
      output.finish();
    } catch (UserMistakeException e) {
      messager.printMessage(Kind.ERROR, e.text());
    }
  }

  private void tell(Kind kind, String message, AnnotationUse use) {
    messager.printMessage(kind, message, use.element(), use.mirror(), use.value());
  }
}
