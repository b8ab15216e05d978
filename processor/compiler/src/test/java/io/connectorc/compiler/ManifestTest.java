package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
            <url>/contacts</url>
            %s
          </request>
          <response>
            <createdrecords use="results"/>
            <recordid use="id"/>
          </response>
        </push>
      </connector>
      """;

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

  private static Stream<String> written(String modes) {
    Compilation compilation =
        ConnectorCompiler.compile(
            new SourceFile("acme.xml", XML.formatted(modes).getBytes(StandardCharsets.UTF_8)),
            new CompilerOptions("com", "1.0.0", false));
    assertThat(compilation.diagnostics()).isEmpty();
    String manifest =
        compilation.files().stream()
            .filter(file -> file.path().endsWith("manifest.json"))
            .map(GeneratedFile::text)
            .findFirst()
            .orElseThrow();
    return Pattern.compile(
            "\"servicefield\" : \"(\\w+)\",\\s+\"read\" : false,\\s+\"written\" : (\\w+)")
        .matcher(manifest)
        .results()
        .map(field -> field.group(1) + " " + field.group(2));
  }
}
