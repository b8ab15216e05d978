package io.connectorc.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connectors that compile, with the Java that comes of them, every lint on. */
class GeneratedConnectorTest {
  private static final String SERVICES =
      "META-INF/services/io.connectorc.runtime.connector.Connector";

  @TempDir Path directory;

  private static JavaFileObject packageInfo(String... files) {
    StringBuilder annotations = new StringBuilder();
    for (String file : files) {
      annotations
          .append("@io.connectorc.annotations.GenerateConnector(\"")
          .append(file)
          .append("\")\n");
    }
    return JavaFileObjects.forSourceString(
        "com.acme.package-info", annotations + "package com.acme;\n");
  }

  private static Compilation compile(Path connectors, JavaFileObject... sources) {
    return javac()
        .withProcessors(new ConnectorProcessor())
        .withOptions(
            "-Aconnectorc.directory=" + connectors,
            "-Aconnectorc.version=1.2.3",
            "-Xlint:all,-processing",
            "-Werror")
        .compile(sources);
  }

  private static String resource(Compilation compilation, String path) throws IOException {
    return compilation
        .generatedFile(StandardLocation.CLASS_OUTPUT, path)
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }

  @Test
  void aConnectorGoesIntoThePackageOfItsAnnotation() throws IOException {
    Path connectors = Path.of("src/test/resources/connectors");
    Compilation compilation = compile(connectors, packageInfo("shop.xml"));
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.generatedSourceFile("com.acme.shop.Shop")).isPresent();
    assertThat(compilation.generatedSourceFile("com.acme.shop.ShopSettings")).isPresent();
    assertThat(resource(compilation, SERVICES)).isEqualTo("com.acme.shop.Shop\n");
    assertThat(resource(compilation, "META-INF/connectorc/shop/manifest.json"))
        .contains("\"version\" : \"1.2.3\"");
    assertThat(resource(compilation, "META-INF/connectorc/shop/shop.xml"))
        .isEqualTo(Files.readString(connectors.resolve("shop.xml")));
  }

  @Test
  void connectorsShareTheServicesFile() throws IOException {
    String shop = Files.readString(Path.of("src/test/resources/connectors/shop.xml"));
    Files.writeString(directory.resolve("shop.xml"), shop);
    Files.writeString(
        directory.resolve("desk.xml"), shop.replace("name=\"shop\"", "name=\"desk\""));
    Compilation compilation = compile(directory, packageInfo("shop.xml", "desk.xml"));
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(resource(compilation, SERVICES))
        .isEqualTo("com.acme.desk.Desk\ncom.acme.shop.Shop\n");
  }

  @Test
  void theSameConnectorTwiceIsTold() {
    Path connectors = Path.of("src/test/resources/connectors");
    Compilation compilation = compile(connectors, packageInfo("shop.xml", "shop.xml"));
    assertThat(messages(compilation))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("The connector \"shop.xml\" was to make \"com/acme/shop/")
        .endsWith(
            "\", which is there already. Remove the other annotation or class that makes it.");
  }

  private static List<String> messages(Compilation compilation) {
    return compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)).toList();
  }
}
