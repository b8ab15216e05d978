package io.connectorc.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFolderTest {
  @TempDir private Path folder;

  private void add(String installation, long largest, String... lines) throws IOException {
    try (DebugLog.Lines log = new LogFolder(folder.resolve("logs"), largest).open(installation)) {
      for (String line : lines) {
        log.add(line);
      }
    }
  }

  private Path file(String name) {
    return folder.resolve("logs").resolve(name);
  }

  @Test
  void linesAreAddedAtTheEnd() throws Exception {
    add("acme", 100, "one", "Zo\u00eb");
    add("acme", 100, "three");

    assertThat(file("connectorc-acme.log")).hasContent("one\nZo\u00eb\nthree\n");
  }

  @Test
  void aLineIsThereAtOnce() throws Exception {
    try (DebugLog.Lines log = new LogFolder(folder, 100).open("acme")) {
      log.add("one");
      assertThat(folder.resolve("connectorc-acme.log")).hasContent("one\n");
    }
  }

  @Test
  void aFullFileBecomesTheOldOne() throws Exception {
    add("acme", 12, "one", "two", "six", "four");
    assertThat(file("connectorc-acme.log")).hasContent("four\n");
    assertThat(file("connectorc-acme.old.log")).hasContent("one\ntwo\nsix\n");

    add("acme", 12, "seven", "eight");
    assertThat(file("connectorc-acme.log")).hasContent("eight\n");
    assertThat(file("connectorc-acme.old.log")).hasContent("four\nseven\n");
  }

  @Test
  void aLineThatIsLongerThanAFileStandsAlone() throws Exception {
    add("acme", 4, "longer than four", "two");

    assertThat(file("connectorc-acme.old.log")).hasContent("longer than four\n");
    assertThat(file("connectorc-acme.log")).hasContent("two\n");
  }

  @Test
  void eachInstallationHasAFileWhoseNameIsSafe() throws Exception {
    add("../x", 100, "one");
    add("..:x", 100, "two");
    add("CON", 100, "three");
    add("\u00e9" + "x".repeat(300), 100, "four");

    try (var files = Files.list(folder.resolve("logs"))) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder(
              "connectorc-.._x-" + Integer.toHexString("../x".hashCode()) + ".log",
              "connectorc-.._x-" + Integer.toHexString("..:x".hashCode()) + ".log",
              "connectorc-CON.log",
              "connectorc-_"
                  + "x".repeat(79)
                  + "-"
                  + Integer.toHexString(("\u00e9" + "x".repeat(300)).hashCode())
                  + ".log");
    }
  }

  @Test
  void nobodyElseMayReadIt() throws Exception {
    Assumptions.assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "this file system knows no owners of files, so nothing can be kept from others");
    add("acme", 100, "one");

    assertThat(Files.getPosixFilePermissions(file("connectorc-acme.log")))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void whatKeepsItFromBeingWrittenIsSaid() throws Exception {
    Files.createDirectories(file("connectorc-acme.log"));

    assertThatIOException()
        .isThrownBy(() -> add("acme", 100, "one"))
        .withMessage("\"" + file("connectorc-acme.log") + "\" can't be written: Is a directory.");
  }
}
