package io.connectorc.conformance.build;

import io.connectorc.compiler.GeneratedFile;
import io.connectorc.compiler.GeneratedFile.Kind;
import java.io.IOException;
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
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Compiles generated sources in memory with every lint on and warnings as errors, against nothing
 * but what generated code may use. What javac learns of the class path is kept for the next
 * connector. For one thread.
 */
final class JavaBuild implements AutoCloseable {
  private static final List<String> OPTIONS =
      List.of("-Xlint:all", "-Werror", "-proc:none", "--release", "17");

  private final @Nullable JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

  // Opened when first needed: many a case never gets as far as javac.
  private @Nullable StandardJavaFileManager classPath;

  /**
   * What javac made.
   *
   * @param problems one text each; empty: it compiled
   * @param content classes and resources by path, with slashes
   */
  record Result(List<String> problems, Map<String, byte[]> content) {}

  Result compile(List<GeneratedFile> files) {
    if (javac == null) {
      return new Result(List.of("no Java compiler is there: run with a JDK, not a JRE"), Map.of());
    }
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
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryFiles memory = new MemoryFiles(classPath(javac));
    boolean compiled = javac.getTask(null, memory, diagnostics, OPTIONS, null, sources).call();
    content.putAll(memory.classes());
    return new Result(compiled ? List.of() : problems(diagnostics), content);
  }

  private StandardJavaFileManager classPath(JavaCompiler compiler) {
    StandardJavaFileManager present = classPath;
    if (present == null) {
      present = compiler.getStandardFileManager(null, Locale.ROOT, null);
      try {
        present.setLocationFromPaths(StandardLocation.CLASS_PATH, GeneratedClassPath.files());
      } catch (IOException e) {
        throw new IllegalStateException("javac takes no class path", e);
      }
      classPath = present;
    }
    return present;
  }

  @Override
  public void close() throws IOException {
    if (classPath != null) {
      classPath.close();
      classPath = null;
    }
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
