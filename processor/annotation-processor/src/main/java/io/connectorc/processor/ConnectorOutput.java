package io.connectorc.processor;

import io.connectorc.compiler.Compilation;
import io.connectorc.compiler.GeneratedFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes what a connector compiles to; the files that say which connectors there are come last. */
final class ConnectorOutput {
  private final Filer filer;
  private final ServiceFiles services;

  ConnectorOutput(ProcessingEnvironment environment) {
    this.filer = environment.getFiler();
    this.services = new ServiceFiles(environment);
  }

  void write(Compilation compilation, AnnotationUse use) throws UserMistakeException {
    for (GeneratedFile file : compilation.files()) {
      if (ServiceFiles.holds(file)) {
        services.add(file, use.element());
      } else {
        write(file, use);
      }
    }
  }

  void finish() throws UserMistakeException {
    services.write();
  }

  private void write(GeneratedFile file, AnnotationUse use) throws UserMistakeException {
    try {
      if (file.kind() == GeneratedFile.Kind.SOURCE) {
        write(filer.createSourceFile(typeName(file.path()), use.element()), file.text());
      } else {
        write(
            filer.createResource(StandardLocation.CLASS_OUTPUT, "", file.path(), use.element()),
            file.text());
      }
    } catch (FilerException e) {
      throw new UserMistakeException(
          "The connector \""
              + use.file()
              + "\" was to make \""
              + file.path()
              + "\", which is there already. Remove the other annotation or class that makes it.");
    } catch (IOException e) {
      throw new UserMistakeException("\"" + file.path() + "\" can't be written.");
    }
  }

  private static void write(FileObject target, String text) throws IOException {
    try (Writer writer =
        new OutputStreamWriter(target.openOutputStream(), StandardCharsets.UTF_8)) {
      writer.write(text);
    }
  }

  private static String typeName(String path) {
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }
}
