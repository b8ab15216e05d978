package io.connectorc.compiler.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.GeneratedFile;
import io.connectorc.compiler.Javac;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that mean something to Java, to a file system or to nobody. */
final class NamesTest {
  private static final Pattern ELEMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

  private static final List<String> NAMES =
      List.of(
          "class",
          "record",
          "CON",
          "con",
          "Con",
          "NUL",
          "AUX",
          "COM1",
          "LPT9",
          "Contacts",
          "contacts",
          "CONTACTS",
          "Contacts2",
          "String",
          "string",
          "Override",
          "x".repeat(300),
          "x".repeat(301),
          "X".repeat(300),
          "_",
          "__",
          "a.b",
          "a-b",
          "a_b",
          "ab",
          "package-info",
          "package_info",
          "PackageInfo",
          "module-info",
          "names",
          "Names",
          "NamesSettings",
          "NamesApi",
          "NamesClient",
          "ContactsMapper",
          "ContactsModule");

  @Test
  void modulesFieldsAndSettingsOfAnyNameCompile(@TempDir Path classes) {
    List<String> modules = NAMES.stream().filter(name -> ELEMENT.matcher(name).matches()).toList();
    List<String> settings =
        NAMES.stream().filter(name -> name.matches("[A-Za-z_][A-Za-z0-9_]*")).toList();
    String fields = all(NAMES, "<field vtigerfield='%1$s' servicefield='%1$s\\.'/>");

    assertCompiles(
        List.of(
            files(
                "names",
                all(settings, "<field name='%s'/>"),
                all(modules, "<module servicemodule='%1$s' vtigermodule='%1$s'/>"),
                all(modules, "<%1$s><field vtigerfield='n' servicefield='n'/></%1$s>")),
            files(
                "fields",
                "",
                "<module servicemodule='x' vtigermodule='X'/>",
                "<X>" + fields + "</X>")),
        classes);
  }

  @Test
  void connectorsOfAnyNameCompile(@TempDir Path classes) {
    List<List<GeneratedFile>> all = new ArrayList<>();
    for (String name : NAMES) {
      if (name.matches("[A-Za-z][A-Za-z0-9_-]*")) {
        String basePackage = "com.n" + all.size();
        all.add(
            files(
                basePackage,
                name,
                "",
                "<module servicemodule='x' vtigermodule='Contacts'/>",
                "<Contacts><field vtigerfield='n' servicefield='n'/></Contacts>"));
      }
    }

    assertCompiles(all, classes);
  }

  private static void assertCompiles(List<List<GeneratedFile>> connectors, Path classes) {
    List<GeneratedFile> files = connectors.stream().flatMap(List::stream).toList();
    assertThat(Javac.compile(files, classes)).isEmpty();
  }

  private static List<GeneratedFile> files(
      String name, String settings, String modules, String mappings) {
    return files("com.acme", name, settings, modules, mappings);
  }

  private static List<GeneratedFile> files(
      String basePackage, String name, String settings, String modules, String mappings) {
    String xml =
        """
        <connector name="%s">
          <synctype>app</synctype>
          <config><fields>%s</fields></config>
          <modules>%s</modules>
          <fieldmapping>%s</fieldmapping>
          <service><url>https://api.example.com</url></service>
          <pull><request/><response>
            <records use="r"/><recordid use="id"/><recordmodifiedtime use="u"/>
          </response></pull>
        </connector>
        """
            .formatted(name, settings, modules, mappings);
    Verdict verdict = Verdict.of(xml.getBytes(StandardCharsets.UTF_8), basePackage);
    assertThat(verdict.problems()).isEmpty();
    assertThat(verdict.files()).isNotEmpty();
    return verdict.files();
  }

  private static String all(List<String> names, String pattern) {
    return names.stream().map(pattern::formatted).collect(Collectors.joining());
  }
}
