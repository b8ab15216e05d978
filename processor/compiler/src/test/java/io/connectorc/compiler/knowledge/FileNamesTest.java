package io.connectorc.compiler.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "hubspot, hubspot",
    "a-b_c, a-b_c",
    "mein Konnektor, mein Konnektor",
    "CON, CON_",
    "com1, com1_",
    "nul.x, nul_.x",
    "console, console",
    "'', _",
    ".., _",
    "..\\x, .._x",
    "a/b, a_b",
    "C:x, C_x",
    "a?*|<>\", a______",
    "'a. .', a_",
  })
  void aFolderIsOneThatEverySystemTakes(String name, String folder) {
    assertThat(FileNames.folder(name)).isEqualTo(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "hubspot.xml, hubspot.xml",
    "Hubspot.XML, Hubspot.xml",
    "con.xml, con_.xml",
    "manifest.json, manifest.json.xml",
    "'', _.xml",
    ".xml, .xml.xml",
    "a.b.xml, a.b.xml",
  })
  void aKeptFileEndsInXml(String name, String file) {
    assertThat(FileNames.xml(name)).isEqualTo(file);
  }

  @Test
  void aLongNameIsCut() {
    assertThat(FileNames.folder("日".repeat(300))).isEqualTo("日".repeat(60));
  }
}
