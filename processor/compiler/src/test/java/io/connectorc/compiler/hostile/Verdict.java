package io.connectorc.compiler.hostile;

import io.connectorc.compiler.Compilation;
import io.connectorc.compiler.CompilerOptions;
import io.connectorc.compiler.ConnectorCompiler;
import io.connectorc.compiler.GeneratedFile;
import io.connectorc.compiler.diagnostic.Diagnostic;
import io.connectorc.compiler.diagnostic.SnippetFormatter;
import io.connectorc.compiler.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What holds for every document, however broken: files or an error, told well, in its place, soon.
 *
 * @param files what was generated
 * @param problems what does not hold; empty: all does
 */
record Verdict(List<GeneratedFile> files, List<String> problems) {
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Control characters, and those that would turn the direction of a line. */
  private static final Pattern UNREADABLE =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  private static final Pattern SENTENCES = Pattern.compile("\\S.*[.?]", Pattern.DOTALL);

  /** Neither leaves the output folder, nor means a device, on any system. */
  private static final Pattern PATH =
      Pattern.compile("(?:[A-Za-z0-9_-]+/)+[A-Za-z0-9_.-]*[A-Za-z0-9_-]");

  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:^|/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:[./]|$)", Pattern.CASE_INSENSITIVE);

  /** Compiles a document, and looks at what came of it. */
  static Verdict of(byte[] document, String basePackage) {
    long start = THREADS.getCurrentThreadCpuTime();
    Compilation compilation;
    try {
      compilation =
          ConnectorCompiler.compile(
              new SourceFile("hostile.xml", document),
              new CompilerOptions(basePackage, "1.0.0", false));
    } catch (RuntimeException | StackOverflowError e) {
      return new Verdict(List.of(), List.of("the compiler threw " + e + " at " + at(e)));
    }
    Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    List<String> problems = new ArrayList<>();
    if (took.compareTo(LIMIT) > 0) {
      problems.add("it took " + took);
    }
    if (compilation.failed() != compilation.files().isEmpty()) {
      problems.add("errors and " + compilation.files().size() + " files, or neither");
    }
    compilation.diagnostics().forEach(diagnostic -> check(diagnostic, problems));
    check(compilation.files(), problems);
    return new Verdict(compilation.files(), problems);
  }

  private static String at(Throwable e) {
    return e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0].toString();
  }

  private static void check(Diagnostic diagnostic, List<String> problems) {
    String said = SnippetFormatter.format(diagnostic);
    String message = diagnostic.message();
    String line = diagnostic.sourceLine();
    int column = diagnostic.at().start().column();
    if (diagnostic.at().start().line() < 1
        || column < 1
        || column > line.codePointCount(0, line.length()) + 1) {
      problems.add("the place is not in the text: " + said);
    }
    if (UNREADABLE.matcher(message).find() || !SENTENCES.matcher(message).matches()) {
      problems.add("the message is no sentences: " + said);
    }
    if (message.contains("Exception")
        || message.contains("not well-formed here")
        || message.length() > 1_500) {
      problems.add("the message is not for people: " + said);
    }
  }

  private static void check(List<GeneratedFile> files, List<String> problems) {
    Set<String> paths = new HashSet<>();
    for (GeneratedFile file : files) {
      String path = file.path();
      if (!PATH.matcher(path).matches() || DEVICE.matcher(path).find() || path.length() > 400) {
        problems.add("the path is not for every system: " + path);
      }
      if (!paths.add(path.toLowerCase(Locale.ROOT))) {
        problems.add("two paths differ in case only: " + path);
      }
    }
  }
}
