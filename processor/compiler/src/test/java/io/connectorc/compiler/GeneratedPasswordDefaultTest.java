package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedPasswordDefaultTest {
  private static final String XML =
      """
      <connector name="acme">
        <synctype>app</synctype>
        <config><fields><field name="token" type="password" value="s3cret"/></fields></config>
        <modules><module servicemodule="contacts" vtigermodule="Contacts"/></modules>
        <fieldmapping>
          <Contacts><field vtigerfield="lastname" servicefield="name"/></Contacts>
        </fieldmapping>
        <service>
          <url>https://api.acme.test</url>
          <auth><apikey token="$config.$fields.token"/></auth>
        </service>
        <pull>
          <request><url SINCE="@lastsynctoken">/$SINCE</url></request>
          <response>
            <records use="results"/>
            <recordid use="id"/>
            <recordmodifiedtime use="updated"/>
          </response>
        </pull>
      </connector>
      """;

  @Test
  void aPasswordsDefaultHoldsAndStandsInNoSource(@TempDir Path classes) throws Exception {
    Compilation compilation =
        ConnectorCompiler.compile(
            new SourceFile("acme.xml", XML.getBytes(StandardCharsets.UTF_8)),
            new CompilerOptions("com.acme", "1.0.0", false));

    assertThat(compilation.files())
        .filteredOn(file -> file.kind() == GeneratedFile.Kind.SOURCE)
        .isNotEmpty()
        .noneMatch(file -> file.text().contains("s3cret"));
    try (Loaded loaded = Loaded.of(compilation, "com.acme.acme.Acme", classes)) {
      assertThat(loaded.connector().settings(Map.of()).secrets()).containsExactly("s3cret");
      assertThat(loaded.connector().settings(Map.of("token", "other")).secrets())
          .containsExactly("other");
    }
  }
}
