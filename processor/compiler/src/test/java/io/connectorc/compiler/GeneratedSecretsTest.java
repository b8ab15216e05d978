package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.connectorc.compiler.source.SourceFile;
import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.value.Secret;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What signs in shows nowhere (L3.7), also where a service sends it back. */
class GeneratedSecretsTest {
  private static final String XML =
      """
      <connector name="acme">
        <synctype>app</synctype>
        <config><fields>
          <field name="address" type="url" required="true"/>
          <field name="user" value="ada-lovelace"/>
          <field name="key" value="k3y/of+acme"/>
        </fields></config>
        <modules><module servicemodule="contacts" vtigermodule="Contacts"/></modules>
        <fieldmapping>
          <Contacts><field vtigerfield="lastname" servicefield="name"/></Contacts>
        </fieldmapping>
        <service>
          <url>$config.$fields.address</url>
          <auth>AUTH</auth>
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

  @TempDir private Path classes;
  private HttpServer echo;

  @BeforeEach
  void start() throws Exception {
    echo = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    echo.createContext(
        "/",
        exchange -> {
          String sent = exchange.getRequestHeaders().getFirst("Authorization");
          byte[] body = ("you sent " + sent).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(401, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    echo.start();
  }

  @AfterEach
  void stop() {
    echo.stop(0);
  }

  @Test
  void aTokenOfTheHost() throws Exception {
    assertEchoed("<oauth type=\"vtap\" service=\"acme\" module=\"sync\"/>", "Bearer ***");
  }

  @Test
  void userNameAndPassword() throws Exception {
    assertEchoed(
        "<basic username=\"$config.$fields.user\" password=\"$config.$fields.key\"/>", "Basic ***");
  }

  @Test
  void aTokenThatIsMadeOfASetting() throws Exception {
    assertEchoed("<apikey token=\"$config.$fields.key|separate:/|join:-\"/>", "Bearer ***");
  }

  @Test
  void aTextThatSignsInIsAsSecretAsAPassword() throws Exception {
    ConnectorSettings settings = settings("<apikey token=\"acme-$config.$fields.key\"/>");

    assertThat(settings.secrets()).containsExactly("k3y/of+acme");
    assertThat(settings.toString())
        .isEqualTo("AcmeSettings[address=" + url() + ", user=ada-lovelace, key=***]");
  }

  @Test
  void aUserNameIsTheKeyWhereThePasswordIsNoSetting() throws Exception {
    assertThat(settings("<basic username=\"$config.$fields.key\" password=\"X\"/>").secrets())
        .containsExactly("k3y/of+acme");
  }

  private ConnectorSettings settings(String auth) throws Exception {
    assertThat(compile(auth).files())
        .filteredOn(file -> file.kind() == GeneratedFile.Kind.SOURCE)
        .isNotEmpty()
        .noneMatch(file -> file.text().contains("k3y/of+acme"));
    try (Loaded loaded = load(auth)) {
      return loaded.connector().settings(Map.of("address", url()));
    }
  }

  private void assertEchoed(String auth, String shown) throws Exception {
    try (Loaded loaded = load(auth)) {
      ConnectorSettings settings = loaded.connector().settings(Map.of("address", url()));
      ServiceClient client =
          loaded.connect(
              settings, (service, module) -> Optional.of(Secret.of("t0ken-of-" + service)));

      assertThatThrownBy(() -> loaded.module("Contacts").pull(client, Instant.EPOCH))
          .hasMessage("acme.xml:18:6: the service answered with status 401: you sent %s", shown);
    }
  }

  private Loaded load(String auth) throws Exception {
    return Loaded.of(compile(auth), "com.acme.acme.Acme", classes);
  }

  private static Compilation compile(String auth) {
    return ConnectorCompiler.compile(
        new SourceFile("acme.xml", XML.replace("AUTH", auth).getBytes(StandardCharsets.UTF_8)),
        new CompilerOptions("com.acme", "1.0.0", false));
  }

  private String url() {
    return "http://127.0.0.1:" + echo.getAddress().getPort();
  }
}
