package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.connectorc.compiler.source.SourceFile;
import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.connector.SettingsException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys show nowhere (L3.7), and those that don't fit stop the client before it sends (L15.2). */
class GeneratedCipherTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String IV = "abcdefghijklmnop";
  private static final String XML =
      """
      <connector name="acme">
        <synctype>app</synctype>
        <config><fields>
          <field name="address" type="url" required="true"/>
          <field name="key"/>
          <field name="iv"/>
        </fields></config>
        <modules><module servicemodule="contacts" vtigermodule="Contacts"/></modules>
        <fieldmapping>
          <Contacts><field vtigerfield="lastname" servicefield="name"/></Contacts>
        </fieldmapping>
        <service>
          <url>$config.$fields.address</url>
        </service>
        <pull>
          <request><url SINCE="@lastsynctoken">/$SINCE</url></request>
          <response>
            <records use="results"/>
            <recordid use="id"/>
            <recordmodifiedtime use="updated"/>
            <algo use="AES"/>
            <decrypt use="true"/>
            KEYS
          </response>
        </pull>
      </connector>
      """;

  private static final String SETTINGS =
      "<key use=\"$config.$fields.key\"/> <iv use=\"$config.$fields.iv\"/>";

  @TempDir private Path classes;
  private HttpServer service;
  private String answer = "";
  private int asked;

  @BeforeEach
  void start() throws Exception {
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext(
        "/",
        exchange -> {
          asked++;
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answer.startsWith("no") ? 403 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    service.start();
  }

  @AfterEach
  void stop() {
    service.stop(0);
  }

  @Test
  void aTextThatIsAKeyOrAnIvIsAsSecretAsAPassword() throws Exception {
    try (Loaded loaded = load(SETTINGS)) {
      ConnectorSettings settings = settings(loaded, Map.of("key", KEY, "iv", IV));
      assertThat(settings.secrets()).containsExactly(KEY, IV);
      assertThat(settings.toString())
          .isEqualTo("AcmeSettings[address=" + url() + ", key=***, iv=***]");
      answer = "no: " + KEY + " and " + IV;
      assertThatThrownBy(() -> pull(loaded, settings))
          .hasMessage("acme.xml:17:6: the service answered with status 403: no: *** and ***");
    }
  }

  @Test
  void oneThatDoesNotFitStopsTheClientBeforeItSends() throws Exception {
    try (Loaded loaded = load(SETTINGS)) {
      ConnectorSettings settings = settings(loaded, Map.of("key", "a-short-one", "iv", IV + "é"));
      assertThatThrownBy(() -> connect(loaded, settings))
          .isInstanceOf(SettingsException.class)
          .hasMessage(
              "setting \"key\": it is 11 bytes long, but the key of AES has 32 bytes.;"
                  + " setting \"iv\": it is 18 bytes long, but the iv of AES has 16 bytes.");
      assertThat(asked).isZero();
    }
  }

  @Test
  void aKeyOfSeveralSettingsIsCalledByItsPlace() throws Exception {
    String keys =
        "<key use=\"$config.$fields.key$config.$fields.iv|trim\"/> <iv use=\"short\\|one\"/>";
    assertThat(compile(keys).diagnostics())
        .extracting(diagnostic -> diagnostic.message())
        .contains(
            "The iv of AES has 16 bytes, and this one has 9. Make it a setting, or write it whole.");
    String right = keys.replace("short\\|one", IV);
    try (Loaded loaded = load(right)) {
      ConnectorSettings settings = settings(loaded, Map.of("key", "a-short-one", "iv", "and"));
      assertThatThrownBy(() -> connect(loaded, settings))
          .hasMessage(
              "acme.xml:23:17: the key: it is 14 bytes long, but the key of AES has 32 bytes.");
    }
  }

  @Test
  void aKeyThatIsWrittenOutStandsInNoSourceAndDecrypts() throws Exception {
    String keys = "<key use=\" " + KEY + " |trim\"/> <iv use=\"" + IV + "\"/>";
    assertThat(compile(keys).files())
        .filteredOn(file -> file.kind() == GeneratedFile.Kind.SOURCE)
        .isNotEmpty()
        .noneMatch(file -> file.text().contains(KEY));
    try (Loaded loaded = load(keys)) {
      answer = "FdbbsM/5D9caHBdhuQhNvA==";
      pull(loaded, settings(loaded, Map.of()));
      answer = "no: " + KEY;
      assertThatThrownBy(() -> pull(loaded, settings(loaded, Map.of())))
          .hasMessage("acme.xml:17:6: the service answered with status 403: no: ***");
    }
  }

  @Test
  void noneOfItGivesTheKeyAway() throws Exception {
    try (Loaded loaded = load(SETTINGS)) {
      answer = "tampered";
      assertThatThrownBy(() -> pull(loaded, settings(loaded, Map.of("key", KEY, "iv", IV))))
          .hasMessage(
              "acme.xml:17:6: the answer with status 200 can't be decrypted."
                  + " Are algorithm, key and iv the service's?")
          .hasNoCause();
    }
  }

  private void pull(Loaded loaded, ConnectorSettings settings) throws RequestException {
    loaded.module("Contacts").pull(connect(loaded, settings), Instant.EPOCH);
  }

  private static ServiceClient connect(Loaded loaded, ConnectorSettings settings) {
    return loaded.connect(settings, (service, module) -> Optional.empty());
  }

  private ConnectorSettings settings(Loaded loaded, Map<String, String> texts) {
    Map<String, String> all = new HashMap<>(texts);
    all.put("address", url());
    return loaded.connector().settings(all);
  }

  private Loaded load(String keys) throws Exception {
    return Loaded.of(compile(keys), "com.acme.acme.Acme", classes);
  }

  private static Compilation compile(String keys) {
    return ConnectorCompiler.compile(
        new SourceFile("acme.xml", XML.replace("KEYS", keys).getBytes(StandardCharsets.UTF_8)),
        new CompilerOptions("com.acme", "1.0.0", false));
  }

  private String url() {
    return "http://127.0.0.1:" + service.getAddress().getPort();
  }
}
