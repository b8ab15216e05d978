package io.connectorc.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles generated sources as the strictest user would. */
public final class Javac {
  /** The oldest Java that runs generated code, and this one. */
  private static final List<Integer> RELEASES =
      Stream.of(17, Runtime.version().feature()).distinct().toList();

  private Javac() {}

  /** What javac says for each release, one line each; empty where it says nothing. */
  public static List<String> compile(List<GeneratedFile> files, Path classes) {
    return RELEASES.stream().flatMap(release -> compile(files, classes, release)).toList();
  }

  private static Stream<String> compile(List<GeneratedFile> files, Path classes, int release) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(said, null, null)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      List<JavaFileObject> sources =
          files.stream()
              .filter(file -> file.kind() == GeneratedFile.Kind.SOURCE)
              .map(Javac::source)
              .toList();
      List<String> options =
          List.of("--release", "" + release, "-Xlint:all", "-Werror", "-proc:none");
      compiler.getTask(null, manager, said, options, null, sources).call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said.getDiagnostics().stream().map(Javac::line);
  }

  private static JavaFileObject source(GeneratedFile file) {
    URI uri = URI.create("generated:///" + file.path());
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return file.text();
      }
    };
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    String file = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
    return file + ":" + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT);
  }
}
