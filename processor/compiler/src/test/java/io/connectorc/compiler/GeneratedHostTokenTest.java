package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.compiler.source.SourceFile;
import io.connectorc.runtime.connector.SettingsException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedHostTokenTest {
  private static final String XML =
      """
      <connector name="acme">
        <synctype>app</synctype>
        <config><fields><field name="region"/></fields></config>
        <modules><module servicemodule="contacts" vtigermodule="Contacts"/></modules>
        <fieldmapping>
          <Contacts><field vtigerfield="lastname" servicefield="name"/></Contacts>
        </fieldmapping>
        <service>
          <url>https://api.acme.test</url>
          <auth><oauth type="vtap" service="acme" module="Sync-$config.$fields.region|trim"/></auth>
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
  void theNamesUnderWhichTheHostKeepsATokenMayBeSettings(@TempDir Path classes) throws Exception {
    Compilation compilation =
        ConnectorCompiler.compile(
            new SourceFile("acme.xml", XML.getBytes(StandardCharsets.UTF_8)),
            new CompilerOptions("com.acme", "1.0.0", false));

    try (Loaded loaded = Loaded.of(compilation, "com.acme.acme.Acme", classes)) {
      assertThatThrownBy(() -> loaded.connect(Map.of("region", "eu ")))
          .isInstanceOf(SettingsException.class)
          .hasMessageContaining("no access token for service \"acme\" and module \"Sync-eu\"");
    }
  }
}
