package io.connectorc.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.GeneratedFile;
import io.connectorc.compiler.Javac;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiteralsTest {
  @TempDir private Path classes;

  @Test
  void aLiteralInTheClassFileIsTheTextItself() throws Exception {
    List<String> texts = new ArrayList<>(everyCharacterThereIs());
    texts.addAll(
        List.of(
            "",
            "*/ class X { static { System.exit(1); } } /*",
            "\\u000aSystem.exit(1);//",
            "\\\\u0022 + System.exit(1) + \\\\u0022",
            "\"); System.exit(1); //",
            "$T $L $S $$ $> $<",
            "%s %n {0}",
            "\r\n\t\f\b\0\1771",
            "line\u2028separator\u2029paragraph\u0085next",
            "K\u00f6ln \ud83d\ude00",
            "\ud800 alone, \udc00 alone",
            "x".repeat(70_000),
            "\u20ac".repeat(70_000),
            "\ud83d\ude00".repeat(40_001)));

    assertThat(roundTrip(texts)).isEqualTo(texts);
  }

  @Test
  void theSourceIsAscii() {
    for (String text : everyCharacterThereIs()) {
      String literal = Literals.text(text).toString();
      assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(literal)).isTrue();
      assertThat(literal.chars()).allMatch(c -> c >= ' ');
    }
  }

  /** All 65,536 of them, lone surrogates too. */
  private static List<String> everyCharacterThereIs() {
    List<String> texts = new ArrayList<>();
    for (int block = 0; block < 0x10000; block += 0x400) {
      StringBuilder text = new StringBuilder();
      for (int c = block; c < block + 0x400; c++) {
        text.append((char) c).append('1');
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private List<String> roundTrip(List<String> texts) throws Exception {
    StringBuilder source = new StringBuilder("package p;\npublic final class Texts {\n");
    for (int i = 0; i < texts.size(); i++) {
      source.append("  public static final String T").append(i).append(" = ");
      source.append(Literals.text(texts.get(i))).append(";\n");
    }
    source.append("}\n");
    GeneratedFile file =
        new GeneratedFile(GeneratedFile.Kind.SOURCE, "p/Texts.java", source.toString());
    assertThat(Javac.compile(List.of(file), classes)).isEmpty();

    List<String> read = new ArrayList<>();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Class<?> type = loader.loadClass("p.Texts");
      for (int i = 0; i < texts.size(); i++) {
        Field field = type.getField("T" + i);
        read.add((String) field.get(null));
      }
    }
    return read;
  }
}
