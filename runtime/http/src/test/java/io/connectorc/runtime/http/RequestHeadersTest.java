package io.connectorc.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.value.Secret;
import io.connectorc.runtime.value.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestHeadersTest {
  private static final String SERVICE = "https://api.acme.test/v1";

  private final RequestHeaders headers = new RequestHeaders("acme.xml", new Place(7, 3));

  @Test
  void holdsValuesAsText() throws Exception {
    headers.set("X-Text", Value.text("a b"));
    headers.set("X-Number", Value.number(12));
    headers.set("X-Boolean", Value.bool(true));
    headers.set("X-Null", Value.Null.NULL);

    assertThat(headers.map())
        .isEqualTo(Map.of("X-Text", "a b", "X-Number", "12", "X-Boolean", "true", "X-Null", ""));
  }

  @Test
  void theLaterOfTwoNamesThatDifferInCaseStays() throws Exception {
    headers.set("content-type", Value.text("text/plain"));
    headers.set("Content-Type", Value.text("application/json"));

    assertThat(headers.map()).isEqualTo(Map.of("Content-Type", "application/json"));
  }

  @Test
  void showsNoValues() throws Exception {
    headers.set("X-Key", Value.text("s3cret"));

    assertThat(headers).hasToString("[X-Key]");
  }

  @ParameterizedTest
  @CsvSource({"'a\r\nHost: evil', U+000D, 2", "'s3cret\n', U+000A, 7", "Zoë, U+00EB, 3"})
  void refusesAValueWithoutShowingIt(String value, String character, int number) {
    assertThatThrownBy(() -> headers.set("X-Key", Value.text(value)))
        .hasMessage(
            "acme.xml:7:3: the value of the header \"X-Key\" has a character that a header can't"
                + " hold (%s, number %d). Take it out, or encode it.",
            character, number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X Key", "X:Key", "X\nKey", "Größe"})
  void refusesAName(String name) {
    assertThatThrownBy(() -> headers.set(name, Value.text("v")))
        .hasMessage(
            "acme.xml:7:3: \""
                + name
                + "\" can't be the name of a header. Use letters, digits and -.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length", "transfer-encoding"})
  void refusesWhatFramesTheBody(String name) {
    assertThatThrownBy(() -> headers.set(name, Value.text("5")))
        .hasMessage(
            "acme.xml:7:3: the header \"" + name + "\" is set with the body. Leave it out.");
  }

  @Test
  void refusesAContentTypeThatIsNone() {
    assertThatThrownBy(() -> headers.set("content-type", Value.text("json")))
        .hasMessage(
            "acme.xml:7:3: the header \"content-type\" is no media type such as application/json.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.acme.test/contacts",
        "https://API.acme.test/v1/contacts?x=1",
        "https://api.acme.test:443/"
      })
  void authorizesRequestsToTheServicesOrigin(String url) throws Exception {
    headers.authorize(Credential.bearer(Secret.of("tok")), url, SERVICE);

    assertThat(headers.map()).isEqualTo(Map.of("Authorization", "Bearer tok"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.acme.test/v1",
        "https://api.acme.test:8443/v1",
        "https://api.acme.test.evil.test/v1",
        "https://api.acme.test@evil.test/v1",
        "https://acme.test/v1",
        "no url"
      })
  void authorizesNoOthers(String url) throws Exception {
    headers.authorize(Credential.bearer(Secret.of("tok")), url, SERVICE);

    assertThat(headers.map()).isEmpty();
  }

  @Test
  void anAuthorizationOfTheAuthorsStays() throws Exception {
    headers.set("authorization", Value.text("Token mine"));
    headers.authorize(Credential.bearer(Secret.of("tok")), SERVICE, SERVICE);

    assertThat(headers.map()).isEqualTo(Map.of("authorization", "Token mine"));
  }

  @Test
  void basicIsUtf8() throws Exception {
    headers.authorize(Credential.basic(Value.text("zoë"), Value.text("söhne:1")), SERVICE, SERVICE);

    assertThat(headers.map()).isEqualTo(Map.of("Authorization", "Basic em/Dqzpzw7ZobmU6MQ=="));
  }

  @Test
  void aCredentialWithoutContentIsNone() throws Exception {
    headers.authorize(Credential.bearer(Value.Null.NULL), SERVICE, SERVICE);
    headers.authorize(Credential.bearer(Secret.of("")), SERVICE, SERVICE);
    headers.authorize(Credential.basic(Value.text(""), Value.text("")), SERVICE, SERVICE);
    headers.authorize(Credential.none(), SERVICE, SERVICE);

    assertThat(headers.map()).isEmpty();
  }

  @Test
  void aTokenThatNoHeaderHoldsIsRefusedWithoutShowingIt() {
    assertThatThrownBy(
            () -> headers.authorize(Credential.bearer(Value.text("t\n")), SERVICE, SERVICE))
        .hasMessage(
            "acme.xml:7:3: the value of the header \"Authorization\" has a character that a header"
                + " can't hold (U+000A, number 9). Take it out, or encode it.");
  }

  @Test
  void aCredentialShowsNothing() {
    assertThat(Credential.bearer(Secret.of("tok"))).hasToString("credential ***");
    assertThat(Credential.none()).hasToString("no credential");
  }
}
