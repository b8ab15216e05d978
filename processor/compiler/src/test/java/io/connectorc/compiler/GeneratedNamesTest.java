package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.diagnostic.Severity;
import io.connectorc.compiler.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an author calls things, the generated code compiles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedNamesTest {
  private static final int MOST_SETTINGS = 500;
  private static final Pattern IDENTIFIER = Pattern.compile("\\b[A-Za-z]\\w*");

  /** All names that generated code uses. */
  private final Set<String> identifiers = new TreeSet<>();

  @BeforeAll
  void collect() {
    for (String golden : List.of("hubspot", "everything")) {
      new Golden(Path.of("src/test/resources/golden", golden))
          .compile().files().stream()
              .filter(file -> file.kind() == GeneratedFile.Kind.SOURCE)
              .flatMap(file -> IDENTIFIER.matcher(file.text()).results())
              .map(MatchResult::group)
              .forEach(identifiers::add);
    }
    assertThat(identifiers).contains("of", "record", "texts", "value", "in", "once");
    // Of longer code, and of every object.
    identifiers.addAll(List.of("infos", "infos2", "fields", "all", "group", "wait", "getClass"));
  }

  @Test
  void ofSettings(@TempDir Path classes) {
    for (int from = 0; from < identifiers.size(); from += MOST_SETTINGS) {
      String settings =
          all("<field name='%1$s'/>", identifiers.stream().skip(from).limit(MOST_SETTINGS));

      assertCompiles(settings, mapping("Things", Stream.of("name")), "id", classes);
    }
  }

  @Test
  void ofFields(@TempDir Path classes) {
    String few = mapping("Few", identifiers.stream().limit(200));
    String more = mapping("More", identifiers.stream().skip(200).limit(200));
    String rest = mapping("Rest", identifiers.stream().skip(400).limit(200));
    String many = mapping("Many", identifiers.stream());

    assertCompiles("", few + more + rest + many, "id", classes);
  }

  @Test
  void ofModules(@TempDir Path classes) {
    Stream<String> types = identifiers.stream().filter(name -> name.matches("[A-Z].*[a-z]"));
    Stream<String> members = Stream.of("INFO", "SOURCE", "modules", "settings", "context");

    assertCompiles(
        "",
        Stream.concat(types, members)
            .map(name -> mapping(name, Stream.of("name")))
            .collect(Collectors.joining()),
        "id",
        classes);
  }

  @Test
  void ofMembersThatSoundLikeAPlaceReadAsObjectAndAsArray(@TempDir Path classes) {
    String fields =
        mapping("Things", Stream.of("emails.work", "emailsMembers.x", "emailsElements.x"));

    assertCompiles("", fields, "emails.0.id", classes);
  }

  private static String mapping(String module, Stream<String> fields) {
    return "<"
        + module
        + ">"
        + all("<field vtigerfield='%1$s' servicefield='%1$s'/>", fields)
        + "</"
        + module
        + ">";
  }

  private static String all(String pattern, Stream<String> names) {
    return names.map(pattern::formatted).collect(Collectors.joining());
  }

  private static void assertCompiles(
      String settings, String mappings, String recordId, Path classes) {
    String modules =
        Pattern.compile("</(\\w+)>")
            .matcher(mappings)
            .results()
            .map(end -> end.group(1))
            .map("<module servicemodule='x' vtigermodule='%s'/>"::formatted)
            .collect(Collectors.joining());
    String xml =
        """
        <connector name="names">
          <synctype>app</synctype>
          <config><fields>%s</fields></config>
          <modules>%s</modules>
          <fieldmapping>%s</fieldmapping>
          <service><url>https://api.example.com</url></service>
          <pull><request/><response>
            <records use="r"/><recordid use="%s"/><recordmodifiedtime use="updated at"/>
          </response></pull>
          <push><request><parameters raw-post-data="true">
            <parameter name="_raw_data" value="@records"/>
          </parameters><update/></request></push>
        </connector>
        """
            .formatted(settings, modules, mappings, recordId);
    Compilation compilation =
        ConnectorCompiler.compile(
            new SourceFile("names.xml", xml.getBytes(StandardCharsets.UTF_8)),
            new CompilerOptions("com.acme", "1.0.0", false));
    assertThat(compilation.diagnostics())
        .filteredOn(said -> said.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(Javac.compile(compilation.files(), classes)).isEmpty();
  }
}
