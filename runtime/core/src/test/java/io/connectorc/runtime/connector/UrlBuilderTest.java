package io.connectorc.runtime.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** L6.2, L6.3. */
class UrlBuilderTest {
  private static UrlBuilder url() {
    return new UrlBuilder("acme.xml", new Place(12, 5));
  }

  private static void assertFails(UrlBuilder url, String problem) {
    assertThatThrownBy(url::build)
        .isInstanceOfSatisfying(
            RequestException.class,
            e -> {
              assertThat(e.outcome()).isEqualTo(Outcome.NOT_DONE);
              assertThat(e).hasMessage("acme.xml:12:5: " + problem);
            });
  }

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "https://a.test; contacts; https://a.test/contacts",
        "https://a.test/; /contacts; https://a.test/contacts",
        "https://a.test/v1//; //contacts/; https://a.test/v1/contacts/",
        "https://a.test/v1; ?x=1; https://a.test/v1?x=1",
        "https://a.test/v1/; ?x=1; https://a.test/v1?x=1",
        "https://a.test/v1; ~~; https://a.test/v1",
        "https://a.test/v1/; ~~; https://a.test/v1/",
        "https://a.test/v1?x=1; &y=2; https://a.test/v1?x=1&y=2",
        "https://a.test/v1; https://b.test/c; https://b.test/c",
        "https://a.test/v1; HTTP://b.test/c; HTTP://b.test/c",
        "https://a.test/v1; https:/b; https://a.test/v1/https:/b",
      })
  void joinsParts(String service, String request, String expected) throws RequestException {
    assertThat(url().part().text(service).part().text(request).build()).isEqualTo(expected);
  }

  @Test
  void aBaseGoesInAsItIsAndAllElseEncoded() throws RequestException {
    String built =
        url()
            .part()
            .base(Value.text("https://api.acme.test/eu"))
            .text("/v2/")
            .part()
            .text("/orgs/")
            .variable(Value.text("Söhne/Nord 1"))
            .text("/contacts?label=")
            .variable(Value.text("R&D#1"))
            .build();
    assertThat(built)
        .isEqualTo(
            "https://api.acme.test/eu/v2/orgs/S%C3%B6hne%2FNord%201/contacts?label=R%26D%231");
  }

  @ParameterizedTest
  @CsvSource({
    "../users/1, ..%2Fusers%2F1",
    "a/b?c#d, a%2Fb%3Fc%23d",
    "https://elsewhere.test/x, https%3A%2F%2Felsewhere.test%2Fx",
    "..., ...",
    "%2e%2e, %252e%252e",
  })
  void anIdStaysInItsSegment(String id, String expected) throws RequestException {
    UrlBuilder url = url().part().text("https://a.test").part().text("/contacts");
    assertThat(url.part().variable(Value.text(id)).build())
        .isEqualTo("https://a.test/contacts/" + expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ".."})
  void anIdThatWouldLeaveItsPathIsRefused(String id) {
    assertFails(
        url().part().text("https://a.test/c").part().variable(Value.text(id)),
        "a variable makes \"" + id + "\" of a path segment, which leads to another path.");
  }

  @Test
  void dotsAreSeenBesideTextAndEncodedOnes() {
    UrlBuilder literal = url().part().text("https://a.test/.").variable(Value.text("."));
    assertFails(
        literal.text("/x"),
        "a variable makes \"..\" of a path segment, which leads to another path.");
    UrlBuilder encoded = url().part().text("https://a.test/%2E").variable(Value.text("."));
    assertFails(encoded, "a variable makes \"..\" of a path segment, which leads to another path.");
  }

  @Test
  void aBackslashIsAnOrdinaryCharacter() throws RequestException {
    UrlBuilder url = url().part().base(Value.text("https://a.test/a\\b")).part();
    assertThat(url.text("/..\\..\\c?d\\e").variable(Value.text("\\")).build())
        .isEqualTo("https://a.test/a%5Cb/..%5C..%5Cc?d%5Ce%5C");
    UrlBuilder beside = url().part().text("https://a.test").part().text("/x\\");
    assertThat(beside.variable(Value.text("..")).text("/y").build())
        .isEqualTo("https://a.test/x%5C../y");
  }

  @Test
  void aCharacterThatClientsDropHidesNoDots() throws RequestException {
    UrlBuilder url = url().part().text("https://a.test/.\t").variable(Value.text("."));
    assertThat(url.build()).isEqualTo("https://a.test/.%09.");
  }

  @Test
  void anEmptyVariableMayStandBesideTextAndInAQueryButNotAlone() throws RequestException {
    UrlBuilder beside = url().part().text("https://a.test/x").variable(Value.Null.NULL);
    assertThat(beside.text("?q=").variable(Value.text("")).build())
        .isEqualTo("https://a.test/x?q=");
    String alone = "a variable that stands alone between two slashes of the url is empty.";
    assertFails(url().part().text("https://a.test/x/").variable(Value.text("")).text("/y"), alone);
    assertFails(url().part().text("https://a.test").part().variable(Value.Null.NULL), alone);
    assertFails(url().part().text("https://").variable(Value.Absent.ABSENT).text("/x"), alone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "https://a.test/x; https://a.test/x?p=1",
        "https://a.test/x?q=2; https://a.test/x?q=2&p=1",
        "https://a.test/x?; https://a.test/x?p=1",
        "https://a.test/x?q=2&; https://a.test/x?q=2&p=1",
        "https://a.test/x#top; https://a.test/x?p=1",
      })
  void parametersComeLast(String text, String expected) throws RequestException {
    ParameterText parameters = new ParameterText().add("p", Value.number(1));
    assertThat(url().part().text(text).query(parameters).build()).isEqualTo(expected);
  }

  @Test
  void noParametersChangeNothing() throws RequestException {
    assertThat(url().part().text("https://a.test/x").query(new ParameterText()).build())
        .isEqualTo("https://a.test/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/contacts", "ftp://a.test/x", "https://", "https:///x", "https://?x"})
  void whatIsNoWebAddressIsRefusedWithoutShowingIt(String text) {
    assertFails(
        url().part().text(text),
        "the url does not begin with http:// or https:// and a host."
            + " Check the settings and variables that it is made of.");
  }

  @Test
  void anEmptyBaseIsNoPart() {
    assertFails(
        url().part().base(Value.Null.NULL).part().text("/contacts"),
        "the url does not begin with http:// or https:// and a host."
            + " Check the settings and variables that it is made of.");
  }
}
