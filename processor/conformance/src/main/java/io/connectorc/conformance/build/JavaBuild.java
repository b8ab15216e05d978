package io.connectorc.conformance.build;

import io.connectorc.compiler.GeneratedFile;
import io.connectorc.compiler.GeneratedFile.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles generated sources in memory with every lint on and warnings as errors, against nothing
 * but what generated code may use.
 */
final class JavaBuild {
  private static final List<String> OPTIONS =
      List.of("-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-classpath");

  private JavaBuild() {}

  /**
   * What javac made.
   *
   * @param problems one text each; empty: it compiled
   * @param content classes and resources by path, with slashes
   */
  record Result(List<String> problems, Map<String, byte[]> content) {}

  static Result compile(List<GeneratedFile> files) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      return new Result(List.of("no Java compiler is there: run with a JDK, not a JRE"), Map.of());
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryFiles memory =
        new MemoryFiles(javac.getStandardFileManager(diagnostics, Locale.ROOT, null));
    List<String> options = new ArrayList<>(OPTIONS);
    options.add(GeneratedClassPath.text());
    List<JavaFileObject> sources = new ArrayList<>();
    Map<String, byte[]> content = new HashMap<>();
    for (GeneratedFile file : files) {
      if (file.kind() == Kind.SOURCE) {
        sources.add(new MemoryFiles.Source(file.path(), file.text()));
      } else {
        content.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
      }
    }
    if (sources.isEmpty()) {
      return new Result(List.of("the connector compiles to no Java source"), content);
    }
    boolean compiled = javac.getTask(null, memory, diagnostics, options, null, sources).call();
    content.putAll(memory.classes());
    return new Result(compiled ? List.of() : problems(diagnostics), content);
  }

  private static List<String> problems(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream().map(JavaBuild::problem).toList();
  }

  private static String problem(Diagnostic<? extends JavaFileObject> diagnostic) {
    String place =
        diagnostic.getSource() == null
            ? ""
            : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": ";
    return place + diagnostic.getMessage(Locale.ROOT);
  }
}
