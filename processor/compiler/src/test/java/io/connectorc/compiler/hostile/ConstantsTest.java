package io.connectorc.compiler.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.GeneratedFile;
import io.connectorc.compiler.Javac;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the XML stands in the class files, character by character. */
final class ConstantsTest {
  /** Each is told apart by what a test puts before it. */
  private static final List<String> TEXTS =
      List.of(
          "*/ /* // class X {}",
          "\\u000a\\u000d\\u0022; System.exit(1); //",
          "\\uuuu0022",
          "\\",
          "\\\\",
          "\\n\\t\\0\\s\\\n.",
          "\"",
          "\"\"\"",
          "'",
          "${x} #{x} %s $T $L $S $$ $>",
          "a\tb\nc\rd",
          "\u0085\u2028\u2029\u202e\ufeff\u200d",
          "\u007f\u0080\u009f\u00ad",
          "ÄÖÜß é ſ",
          "日本語",
          "😀\uDBFF\uDFFD",
          "\uFFFD\uE000\uD7FF",
          "<a href=\"x\">&amp;</a> ]]>",
          "true",
          "null",
          "\\0",
          "{@code x} @param");

  @Test
  void ofEveryPlaceOfTheDocument(@TempDir Path classes) throws Exception {
    List<String> wanted = new ArrayList<>();
    String xml = document(wanted);
    Verdict verdict = Verdict.of(xml.getBytes(StandardCharsets.UTF_8), "com.acme");
    assertThat(verdict.problems()).isEmpty();
    assertThat(verdict.files()).isNotEmpty();
    assertThat(verdict.files())
        .filteredOn(file -> file.kind() == GeneratedFile.Kind.SOURCE)
        .allMatch(file -> file.text().chars().allMatch(c -> c < 0x7f && (c >= ' ' || c == '\n')));

    assertThat(Javac.compile(verdict.files(), classes)).isEmpty();

    assertThat(strings(classes)).containsAll(wanted);
  }

  /** Puts every text into every place that takes any, each with a mark of the place. */
  private static String document(List<String> wanted) {
    StringBuilder settings = new StringBuilder();
    StringBuilder fields = new StringBuilder();
    StringBuilder headers = new StringBuilder();
    StringBuilder parameters = new StringBuilder();
    StringBuilder properties = new StringBuilder();
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = TEXTS.get(i);
      settings.append(
          "<field name='s%s' label='%s' value='%s'/>"
              .formatted(i, put("label", text, wanted), put("value", text, wanted)));
      settings.append(
          "<field name='p%s' type='picklist'><options><option>%s</option></options></field>"
              .formatted(i, put("option", text, wanted)));
      settings.append(
          "<field name='r%s' type='reference' module='%s'/>"
              .formatted(i, put("module", text, wanted)));
      fields.append(
          "<field vtigerfield='%s' servicefield='%s' serviceformat='wrap:%s'/>"
              .formatted(
                  put("vtigerfield", text, wanted),
                  attribute("path" + text.replace(".", "\\.")),
                  put("wrap", text.replace("|", ""), wanted)));
      wanted.add("path" + text);
      parameters.append(
          "<parameter name='%s' value='%s' format='prefix:%s'/>"
              .formatted(
                  put("name", text, wanted),
                  expression("literal", text, wanted),
                  put("prefix", text.replace("|", ""), wanted)));
      parameters.append(
          "<parameter name='d%s' value='@lastsynctoken' format='dateformat:%s'/>"
              .formatted(i, put("Y", text.replace("|", ""), wanted)));
      properties.append(
          "<property name='%s' value='%s'/>"
              .formatted(
                  attribute("property" + text.replace(".", "\\.")),
                  expression("constant", text, wanted)));
      wanted.add("property" + text);
      boolean printable = text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
      if (printable) {
        headers.append(
            "<header name='X-%s' value='%s'/>".formatted(i, expression("header", text, wanted)));
      }
    }
    wanted.add("servicemodule" + TEXTS.get(0));
    return """
        <connector name="constants" version="%s">
          <synctype>app</synctype>
          <config><fields>%s</fields></config>
          <modules><module servicemodule="%s" vtigermodule="X"/></modules>
          <fieldmapping><X>%s</X></fieldmapping>
          <service><url>https://api.example.com/%s</url></service>
          <pull>
            <request method="post">
              <headers>%s</headers>
              <parameters raw-post-data="true">%s</parameters>
            </request>
            <response>
              <error use="%s"/><records use="%s"/><recordid use="%s"/>
              <recordmodifiedtime use="%s"/><recorddeleted use="%s"/>
            </response>
          </pull>
          <push><request>
            <parameters raw-post-data="true"><parameter name="_raw_data" value="@records"/></parameters>
            <update><record overwrite="true">%s</record></update>
          </request></push>
        </connector>
        """
        .formatted(
            put("version", TEXTS.get(1), wanted),
            settings,
            attribute("servicemodule" + TEXTS.get(0)),
            fields,
            attribute(url(wanted)),
            headers,
            parameters,
            put("error", "\\u0022;", wanted),
            put("records", "*/", wanted),
            put("id", "\"\"\"", wanted),
            put("time", "\u2028", wanted),
            put("deleted", "'", wanted),
            properties);
  }

  /** A path of a url, in which some characters have a meaning of their own. */
  private static String url(List<String> wanted) {
    String text = "*/\\u000a\"'ü日😀";
    wanted.add("https://api.example.com/" + text);
    return text;
  }

  private static String put(String mark, String text, List<String> wanted) {
    wanted.add(mark + text);
    return attribute(mark + text);
  }

  /** A literal among value expressions: only bars, ats and dollars are escaped (L9.1). */
  private static String expression(String mark, String text, List<String> wanted) {
    wanted.add(mark + text);
    return attribute(mark + text.replace("\\|", "\\\\|").replace("$", "\\$").replace("|", "\\|"));
  }

  private static String attribute(String text) {
    return text.chars()
        .mapToObj(
            c -> c < ' ' || "<>&\"'".indexOf(c) >= 0 ? "&#" + c + ";" : String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  /** All strings of the constant pools of all classes. */
  private static Set<String> strings(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      Set<String> strings = new HashSet<>();
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(file -> strings.addAll(pool(file)));
      return strings;
    }
  }

  /** The texts of a constant pool, as the Java Virtual Machine Specification, 4.4, lays it out. */
  private static List<String> pool(Path file) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      in.skipNBytes(8);
      int count = in.readUnsignedShort();
      List<String> texts = new ArrayList<>();
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> texts.add(in.readUTF());
          case 5, 6 -> {
            in.skipNBytes(8);
            i++;
          }
          case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          default -> in.skipNBytes(4);
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
