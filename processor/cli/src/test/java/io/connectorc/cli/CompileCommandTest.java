package io.connectorc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCommandTest {
  private static final String FINE = "1 connector: 0 errors, 0 warnings.\n";

  @TempDir Path base;
  private Path shop;
  private Path out;

  @BeforeEach
  void connector() throws IOException {
    shop = Connectors.right(base.resolve("shop.xml"));
    out = base.resolve("out");
  }

  private Run compile(Path... files) {
    Object[] arguments = new Object[files.length + 4];
    arguments[0] = "compile";
    System.arraycopy(files, 0, arguments, 1, files.length);
    arguments[files.length + 1] = "-d";
    arguments[files.length + 2] = out;
    arguments[files.length + 3] = "--package=com.acme";
    return Run.of(arguments).in(base);
  }

  @Test
  void sourcesAndResourcesAreWrittenOnce() throws IOException {
    Run first = compile(shop);
    assertThat(first.out()).matches(FINE + "\\d+ files written, 0 deleted\\.\n");
    assertThat(first.code()).isZero();
    assertThat(out.resolve("com/acme/shop/Shop.java")).content().contains("class Shop ");
    assertThat(out.resolve("META-INF/services/io.connectorc.runtime.connector.Connector"))
        .hasContent("com.acme.shop.Shop");
    assertThat(compile(shop).out()).isEqualTo(FINE + "All files up to date.\n");
  }

  @Test
  void whatNoConnectorMakesAnyMoreIsDeleted() throws IOException {
    compile(shop);
    Path desk = base.resolve("desk.xml");
    Files.writeString(desk, Files.readString(shop).replace("\"shop\"", "\"desk\""));
    assertThat(compile(desk).out()).contains(" files written, ").doesNotContain(" 0 deleted");
    assertThat(out.resolve("com/acme/shop/Shop.java")).doesNotExist();
    assertThat(out.resolve("com/acme/desk/Desk.java")).exists();
  }

  @Test
  void withAnErrorNothingIsWritten() throws IOException {
    Run run = compile(shop, Connectors.wrong(base.resolve("wrong.xml")));
    assertThat(run.out())
        .contains("wrong.xml:18:40: error:")
        .endsWith("2 connectors: 2 errors, 0 warnings.\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void twoConnectorsThatMakeTheSameFilesAreTold() throws IOException {
    Run run = compile(shop, Connectors.right(base.resolve("two/shop.xml")));
    assertThat(run.out())
        .matches(
            "two/shop\\.xml: makes \"com/acme/shop/[A-Za-z-]+\\.java\", as shop\\.xml does\\. Give"
                + " one of the two connectors another name\\.\n"
                + "2 connectors: 1 error, 0 warnings\\.\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void aFileInTheWayOfTheFolderIsNamed() throws IOException {
    Files.writeString(out, "mine");
    Run run = compile(shop);
    assertThat(run.err())
        .startsWith("connectorc: \"out/com/acme/shop/")
        .endsWith("can't be written: \"out\" is a file.\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(out).hasContent("mine");
  }

  @Test
  void aPackageHasAName() {
    Run.of("compile", shop, "-d", out, "--package", "com.9acme")
        .isWrongUse(
            "connectorc: \"com.9acme\" is no Java package name. Write one like"
                + " \"com.acme.connectors\".");
  }

  @Test
  void theFolderAndThePackageMustBeGiven() {
    Run.of("compile", shop, "-d", out)
        .isWrongUse(
            """
            connectorc compile: Missing required option: '--package=P'
            "connectorc help compile" shows what connectorc compile takes.""");
  }
}
