package io.connectorc.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectorProcessorTest {
  /** Ours, and what javac puts before every line but the first. */
  private static final String INDENT = "    " + "  ";

  @TempDir Path directory;

  private Compilation compile(JavaFileObject... sources) {
    return javac()
        .withProcessors(new ConnectorProcessor())
        .withOptions("-Aconnectorc.directory=" + directory)
        .compile(sources);
  }

  private static JavaFileObject sync(String... annotations) {
    return JavaFileObjects.forSourceLines(
        "com.acme.Sync",
        "package com.acme;",
        "import io.connectorc.annotations.GenerateConnector;",
        String.join(" ", annotations),
        "interface Sync {}");
  }

  private void connector(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private static String only(Compilation compilation) {
    assertThat(compilation.errors()).hasSize(1);
    Diagnostic<?> error = compilation.errors().get(0);
    assertThat(error.getLineNumber()).isEqualTo(3);
    return error.getMessage(Locale.ROOT);
  }

  @Test
  void aSlipStandsAtTheAnnotationWithItsPlaceInTheXml() throws IOException {
    connector("acme.xml", "<connector name=\"acme\">\n  <pull></push>\n</connector>\n");
    Path file = directory.resolve("acme.xml");
    assertThat(only(compile(sync("@GenerateConnector(\"acme.xml\")"))))
        .isEqualTo(
            file
                + ":2:11: error: [MalformedXml] \"</push>\" can't stand here: \"</pull>\", the end of"
                + " the element of line 2, is expected. (L1.6)\n"
                + INDENT
                + "  <pull></push>\n"
                + INDENT
                + "          ^~~~");
  }

  @Test
  void aMissListsThePathsThatWereTried() {
    assertThat(only(compile(sync("@GenerateConnector(\"acme.xml\")"))))
        .isEqualTo(
            "The connector \"acme.xml\" is not there. Put it into one of these places, or name its"
                + " directory with -Aconnectorc.directory:\n"
                + INDENT
                + directory.resolve("acme.xml"));
  }

  @Test
  void theFolderOfTheSourceIsTriedToo() throws IOException {
    Path source = Files.createDirectories(directory.resolve("src/com/acme")).resolve("Sync.java");
    Files.writeString(source, sync("@GenerateConnector(\"acme.xml\")").getCharContent(true));
    assertThat(only(compile(JavaFileObjects.forResource(source.toUri().toURL()))))
        .isEqualTo(
            "The connector \"acme.xml\" is not there. Put it into one of these places, or name its"
                + " directory with -Aconnectorc.directory:\n"
                + INDENT
                + directory.resolve("acme.xml")
                + "\n"
                + INDENT
                + source.resolveSibling("acme.xml"));
  }

  @Test
  void aTypeInNoPackageIsToldSo() {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "Sync",
            """
            import io.connectorc.annotations.GenerateConnector;

            @GenerateConnector("acme.xml")
            interface Sync {}
            """);
    assertThat(only(compile(source)))
        .isEqualTo("\"Sync\" is in no package, and a connector needs one. Move it into a package.");
  }

  @Test
  void everyAnnotationOfAnElementIsLookedAt() {
    Compilation compilation =
        compile(sync("@GenerateConnector(\"a.xml\")", "@GenerateConnector(\"b.xml\")"));
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
        .containsExactly(
            "The connector \"a.xml\" is not there. Put it into one of these places, or name its"
                + " directory with -Aconnectorc.directory:",
            "The connector \"b.xml\" is not there. Put it into one of these places, or name its"
                + " directory with -Aconnectorc.directory:");
  }

  @Test
  void withoutAnnotationsNothingHappens() {
    Compilation compilation = compile(sync("@Deprecated"));
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    assertThat(compilation.generatedSourceFiles()).isEmpty();
  }
}
