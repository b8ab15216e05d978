package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
  private static final String XML =
      """
      <connector name="acme" version="1.0.0">
        <synctype>app</synctype>
        <modules>
          <module servicemodule="contacts" vtigermodule="Contacts"/>
        </modules>
        <fieldmapping>
          <Contacts>
            <field vtigerfield="lastname" servicefield="name"/>
            <field vtigerfield="email" servicefield="email"/>
            <field vtigerfield="phone" servicefield="phone"/>
          </Contacts>
        </fieldmapping>
        <service>
          <url>https://api.acme.test</url>
        </service>
        <push>
          <request method="post">
            %s
            %s
          </request>
          <response>
            <createdrecords use="results"/>
            <recordid use="id"/>
          </response>
        </push>
      </connector>
      """;

  private static final Pattern WRITTEN =
      Pattern.compile(
          "\"servicefield\" : \"(\\w+)\",\\s+\"read\" : false,\\s+\"written\" : (\\w+)");

  @Test
  void aFieldIsWrittenWhereACreateOrAnUpdateSendsIt() {
    assertThat(
            written(
                """
                <create>
                  <record overwrite="true">
                    <property name="title" value="@record:name|trim"/>
                  </record>
                  <parameters raw-post-data="true"><parameter name="all" value="@records"/></parameters>
                </create>
                <update>
                  <parameters><parameter name="mail" value="@record:email"/></parameters>
                </update>
                <delete>
                  <url ID="@record:id">/$ID</url>
                  <parameters><parameter name="tel" value="@record:phone"/></parameters>
                </delete>
                """))
        .containsExactly("name true", "email true", "phone false");
  }

  @Test
  void theWholeRecordWritesEveryField() {
    assertThat(
            written(
                """
                <create>
                  <parameters raw-post-data="true"><parameter name="all" value="@records"/></parameters>
                </create>
                """))
        .containsExactly("name true", "email true", "phone true");
  }

  @ParameterizedTest
  @CsvSource({
    "<url>/contacts</url>, \"api.acme.test\"",
    "<url>https://a.other.test:8443/x</url>, \"a.other.test:8443\"",
    "<url T=\"@syncmodule\">https://$T.other.test/x</url>, null",
    "<url T=\"@syncmodule\">https://a.other.test/$T</url>, \"a.other.test\"",
    "<url P=\"/contacts\">$P/search</url>, \"api.acme.test\"",
    "<url B=\"https://a.other.test\">$B/search</url>, \"a.other.test\""
  })
  void theHostIsNamedWhereItIsCertain(String url, String host) {
    String create =
        "<create><parameters raw-post-data=\"true\">"
            + "<parameter name=\"all\" value=\"@records\"/></parameters></create>";

    assertThat(manifest(url, create)).contains("\"host\" : " + host + ",");
  }

  private static Stream<String> written(String modes) {
    return WRITTEN
        .matcher(manifest("<url>/contacts</url>", modes))
        .results()
        .map(field -> field.group(1) + " " + field.group(2));
  }

  private static String manifest(String url, String modes) {
    Compilation compilation =
        ConnectorCompiler.compile(
            new SourceFile("acme.xml", XML.formatted(url, modes).getBytes(StandardCharsets.UTF_8)),
            new CompilerOptions("com", "1.0.0", false));
    assertThat(compilation.diagnostics()).isEmpty();
    return compilation.files().stream()
        .filter(file -> file.path().endsWith("manifest.json"))
        .map(GeneratedFile::text)
        .findFirst()
        .orElseThrow();
  }
}
