package io.connectorc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as its users have it: one jar, started as a process in an empty folder. */
@Tag("jar")
class JarTest {
  private static final Path JAR = Path.of(System.getProperty("connectorc.jar", "connectorc.jar"));
  private static final Path PUBLIC =
      Path.of("../conformance/src/test/resources").toAbsolutePath().normalize();
  private static final List<String> JRE =
      List.of("--limit-modules", "java.base,java.compiler,java.logging,java.xml");

  private static final Pattern LIBRARIES =
      Pattern.compile(
          "(io/connectorc|com/ctc/wstx|com/fasterxml/jackson|com/palantir/javapoet|kotlin"
              + "|mockwebserver3|okhttp3|okio|org/bouncycastle|org/codehaus/stax2|org/intellij"
              + "|org/jetbrains|org/jspecify|org/slf4j|org/snakeyaml|picocli|retrofit2)/");

  @TempDir static Path files;
  @TempDir Path base;

  /** A copy that is alone in its folder, so that nothing beside it can help. */
  private static Path jar;

  @BeforeAll
  static void copy() throws IOException {
    jar = Files.copy(JAR, files.resolve("connectorc.jar"));
  }

  private Run java(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    Path out = files.resolve("out");
    Path err = files.resolve("err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-jar");
    command.add(jar.toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(base.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("it does not end: " + command);
    }
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private Run connectorc(String... arguments) throws IOException, InterruptedException {
    return java(List.of(), arguments);
  }

  @Test
  void fromTheTemplateToJava() throws Exception {
    assertThat(connectorc("init", "acme").out())
        .isEqualTo("Wrote acme.xml. Next: connectorc check acme.xml\n");
    assertThat(connectorc("check", "."))
        .isEqualTo(new Run(0, "1 connector: 0 errors, 0 warnings.\n", ""));
    assertThat(connectorc("compile", "acme.xml", "-d", "out", "--package", "com").code()).isZero();
    assertThat(base.resolve("out/com/acme/Acme.java")).exists();
    assertThat(connectorc("explain", "BadCode").out()).startsWith("BadCode\n\nError, ");
  }

  @Test
  void allPublicCasesButThoseOnTheList() throws Exception {
    List<String> notCovered = new ArrayList<>();
    try (Stream<String> lines = Files.lines(PUBLIC.resolve("not-covered.txt"))) {
      lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> notCovered.add(line.split("\\s+", 2)[0]));
    }
    Path cases = PUBLIC.resolve("cases");
    int all = Objects.requireNonNull(cases.toFile().list()).length;

    Path own = PUBLIC.resolve("own-cases");
    all += Objects.requireNonNull(own.toFile().list()).length;

    Run run = connectorc("test", cases.toString(), own.toString());

    List<String> failed = new ArrayList<>();
    Matcher line = Pattern.compile("^failed (.*)$", Pattern.MULTILINE).matcher(run.out());
    while (line.find()) {
      failed.add(cases.relativize(Path.of(line.group(1))).toString());
    }
    assertThat(failed).containsExactlyElementsOf(notCovered.stream().sorted().toList());
    assertThat(run.out().lines().reduce((first, second) -> second))
        .contains((all - failed.size()) + " passed, " + failed.size() + " failed");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(failed.isEmpty() ? 0 : 1);
  }

  @Test
  void onAJreAllButTestWorks() throws Exception {
    Run run = java(JRE, "test", PUBLIC.toString());
    assertThat(run.err())
        .isEqualTo(
            "connectorc: \"test\" compiles the generated Java, and this Java has no compiler: run"
                + " it with a JDK, not a JRE ("
                + System.getProperty("java.home")
                + ").\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
    assertThat(java(JRE, "init", "acme").code()).isZero();
    assertThat(java(JRE, "check", "--format=sarif", "acme.xml").code()).isZero();
    assertThat(java(JRE, "compile", "acme.xml", "-d", "out", "--package", "com").code()).isZero();
  }

  @Test
  void whatIsReadByMachinesIsUtf8WhateverTheLocale() throws Exception {
    Path file = Connectors.wrong(base.resolve("wrong.xml"));
    Files.writeString(file, Files.readString(file).replace("|sting", "|śting"));
    List<String> ascii = List.of("-Dstdout.encoding=US-ASCII", "-Dfile.encoding=ISO-8859-1");
    assertThat(java(ascii, "check", "--format=json", "wrong.xml").out())
        .contains("\\\"śting\\\" is not a format");
  }

  @Test
  void itIsOneFlatJar() throws IOException {
    try (JarFile file = new JarFile(JAR.toFile())) {
      List<String> names = file.stream().map(ZipEntry::getName).toList();
      assertThat(names)
          .doesNotHaveDuplicates()
          .noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA|EC)"))
          .noneMatch(name -> name.endsWith("module-info.class"))
          .noneMatch(name -> name.endsWith(".jar"))
          .noneMatch(name -> name.startsWith("org/junit/"))
          .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/THIRD-PARTY.txt");
      Attributes manifest = file.getManifest().getMainAttributes();
      assertThat(manifest.getValue("Main-Class")).isEqualTo("io.connectorc.cli.Main");
      assertThat(manifest.getValue("Multi-Release")).isEqualTo("true");
      assertThat(manifest.getValue("Class-Path")).isNull();
      String license = text(file, "META-INF/LICENSE");
      assertThat(license).isEqualTo(Files.readString(Path.of("../../LICENSE")));
    }
  }

  @Test
  void everyLibraryIsNamed() throws IOException {
    try (JarFile file = new JarFile(JAR.toFile())) {
      assertThat(file.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
          .as("a library that is new belongs into META-INF/THIRD-PARTY.txt, and then here")
          .allMatch(
              name ->
                  LIBRARIES.matcher(name.replaceFirst("^META-INF/versions/\\d+/", "")).lookingAt());
    }
  }

  private static String text(JarFile file, String name) throws IOException {
    try (var in = file.getInputStream(file.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
