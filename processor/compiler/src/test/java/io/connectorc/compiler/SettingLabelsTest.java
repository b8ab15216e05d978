package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A setting without a label has its name, made readable (L3.1). */
class SettingLabelsTest {
  private static final String XML =
      """
      <connector name="acme" version="1.0.0">
        <synctype>app</synctype>
        <config><fields><field name="%s"/></fields></config>
        <modules><module servicemodule="contacts" vtigermodule="Contacts"/></modules>
        <fieldmapping>
          <Contacts><field vtigerfield="lastname" servicefield="name"/></Contacts>
        </fieldmapping>
        <service><url>https://api.acme.test</url></service>
        <pull>
          <request/>
          <response>
            <records use="results"/><recordid use="id"/><recordmodifiedtime use="updated"/>
          </response>
        </pull>
      </connector>
      """;

  private static final Pattern LABEL = Pattern.compile("\"label\" : \"([^\"]*)\"");

  @ParameterizedTest
  @CsvSource({
    "token, Token",
    "api_key, Api key",
    "apiKey, Api key",
    "ApiKey, Api key",
    "HTTPProxyURL, Http proxy url",
    "a__b_, A b",
    "_x, X",
    "x1Y2, X1 y2",
    "__, __"
  })
  void areReadable(String name, String label) {
    assertThat(labels(name)).containsExactly(label);
  }

  private static String[] labels(String name) {
    SourceFile source =
        new SourceFile("acme.xml", XML.formatted(name).getBytes(StandardCharsets.UTF_8));
    Compilation compilation =
        ConnectorCompiler.compile(source, new CompilerOptions("com.acme", "1.0.0", false));
    return compilation.files().stream()
        .filter(file -> file.path().endsWith("manifest.json"))
        .flatMap(file -> LABEL.matcher(file.text()).results())
        .map(result -> result.group(1))
        .toArray(String[]::new);
  }
}
