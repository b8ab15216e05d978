package io.connectorc.runtime.connector;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.connector.People.Person;
import io.connectorc.runtime.crypto.Algorithm;
import io.connectorc.runtime.crypto.PayloadCipher;
import io.connectorc.runtime.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer gives of which a part is encrypted (L11.5, L15.3). */
class EncryptedAnswerTest {
  private static final PayloadCipher CIPHER = cipher("0123456789abcdef0123456789abcdef");
  private static final AnswerReader<Person> NESTED =
      reader().records(new Place(21, 7), "data", "items").build();
  private static final AnswerReader<Person> WHOLE = reader().records(new Place(21, 7)).build();
  private static final String UNDECRYPTABLE =
      "acme.xml:20:5: the answer with status 200 can't be decrypted."
          + " Are algorithm, key and iv the service's?";

  private static PayloadCipher cipher(String key) {
    return PayloadCipher.of(Algorithm.AES, key.getBytes(UTF_8), "abcdefghijklmnop".getBytes(UTF_8));
  }

  private static AnswerReader.Builder<Person> reader() {
    return AnswerReader.builder(People::read)
        .source("acme.xml")
        .place(new Place(20, 5))
        .error("error")
        .recordId("id");
  }

  private static List<String> names(AnswerReader<Person> reader, byte[] body)
      throws RequestException {
    return names(reader, People.answer(200, body));
  }

  private static List<String> names(AnswerReader<Person> reader, String body)
      throws RequestException {
    return names(reader, body.getBytes(UTF_8));
  }

  private static List<String> names(AnswerReader<Person> reader, Answer answer)
      throws RequestException {
    return reader.page(answer, CIPHER, List.of()).records().stream()
        .map(record -> ((Value.Text) record.values().name()).text())
        .toList();
  }

  private static void assertRefused(AnswerReader<Person> reader, String body, String message) {
    assertThatThrownBy(() -> names(reader, body))
        .isInstanceOf(RequestException.class)
        .hasMessage(message)
        .hasNoCause();
  }

  @Test
  void theWholeBody() throws RequestException {
    String body = CIPHER.encrypt("{\"data\":{\"items\":[{\"name\":\"Zoë\"},{\"name\":\"B\"}]}}");
    assertThat(names(NESTED, body)).containsExactly("Zoë", "B");
    assertThat(names(NESTED, " \r\n" + body + "\n")).containsExactly("Zoë", "B");
    assertThat(names(NESTED, "\"" + body.replace("/", "\\/") + "\"")).containsExactly("Zoë", "B");
    assertThat(names(NESTED, ("\uFEFF" + body).getBytes(UTF_8))).containsExactly("Zoë", "B");
    assertThat(names(NESTED, body.getBytes(UTF_16))).containsExactly("Zoë", "B");
  }

  @Test
  void theCharsetOfTheEncryptedBodySaysNothingOfTheOther() throws RequestException {
    byte[] body = CIPHER.encrypt("[{\"name\":\"Zoë\"}]").getBytes(ISO_8859_1);
    Map<String, String> headers = Map.of("content-type", "text/plain; charset=utf-16");
    assertThat(names(WHOLE, new Answer(200, headers, body, People.SENT, null)))
        .containsExactly("Zoë");
  }

  @Test
  void theTextAtTheRecords() throws RequestException {
    String items = CIPHER.encrypt("[{\"name\":\"Zoë\"},{\"name\":\"B\"}]");
    String around =
        " {\"x\":[{\"items\":1}],\"data\":{\"a\":[[{}]],\"items\" : \"%s\",\"z\":0},\"y\":1} ";
    Page<Person> page =
        NESTED.page(People.answer(200, around.formatted(items).getBytes(UTF_8)), CIPHER, List.of());
    assertThat(page.records())
        .extracting(record -> new String(record.source().copy(), UTF_8))
        .containsExactly("{\"name\":\"Zoë\"}", "{\"name\":\"B\"}");
    assertThat(names(NESTED, around.formatted(items.replace("/", "\\u002f") + "\\n")))
        .containsExactly("Zoë", "B");
    assertThat(names(NESTED, "\uFEFF" + around.formatted(items))).containsExactly("Zoë", "B");
  }

  @Test
  void aPageMayBeALongerTextThanAnyOther() throws RequestException {
    String items = CIPHER.encrypt("[{\"name\":\"A\"}" + " ".repeat(16_000_000) + "]");
    assertThat(names(NESTED, "{\"data\":{\"items\":\"" + items + "\"}}")).containsExactly("A");
  }

  @Test
  void aTextInAnArray() throws RequestException {
    AnswerReader<Person> second = reader().records(new Place(21, 7), "1").build();
    String items = CIPHER.encrypt("[{\"name\":\"A\"}]");
    assertThat(names(second, "[[\"%s\"],\"%1$s\"]".formatted(items))).containsExactly("A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"data\":null}",
        "{\"data\":{\"items\":null}}",
        "{\"data\":{\"items\":[]}}",
        "{\"data\":{\"items\": {} }}",
        "{\"data\":[{\"items\":1}]}",
        "{\"data\":\"items\"}"
      })
  void anEmptyPageNeedsNoEncryption(String body) throws RequestException {
    assertThat(names(NESTED, body)).isEmpty();
  }

  @Test
  void recordsThatAreNotEncryptedAreRefused() {
    assertRefused(
        NESTED,
        "{\"data\":{\"items\":[{\"name\":\"A\"}]}}",
        "acme.xml:21:7: the answer with status 200 can't be read:"
            + " \"data.items\" is not encrypted, and \"decrypt\" is true at line 1, column 18");
    assertRefused(
        WHOLE,
        "{\"name\":\"A\"}",
        "acme.xml:21:7: the answer with status 200 can't be read:"
            + " the answer is not encrypted, and \"decrypt\" is true at line 1, column 1");
  }

  @Test
  void aWrongKeyTellsNothing() {
    String plain = "{\"data\":{\"items\":[{\"name\":\"a secret name\"}]}}";
    for (int i = 0; i < 1_000; i++) {
      PayloadCipher other = cipher("%032d".formatted(i));
      assertRefused(NESTED, other.encrypt(plain), UNDECRYPTABLE);
    }
  }

  @Test
  void whatIsEncryptedRightButIsNoJsonTellsNothing() {
    for (String plain :
        List.of("secret", "{\"secret\":", "[] secret", "{\"data\":{\"items\":[]},}", "\"\\x\"")) {
      assertRefused(NESTED, CIPHER.encrypt(plain), UNDECRYPTABLE);
    }
    assertRefused(
        WHOLE, CIPHER.encrypt("[{\"name\":\"Zoë\"}]".getBytes(ISO_8859_1)), UNDECRYPTABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1}],\"more\":[{", "[]]", "[],\"items\":[]", "[] []", "secret"})
  void whatStoodAtTheRecordsIsOneValue(String plain) {
    String body = "{\"data\":{\"items\":\"" + CIPHER.encrypt(plain) + "\"}}";
    assertRefused(NESTED, body, UNDECRYPTABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>down</html>",
        "YWJj",
        "AAAA====",
        "{\"data\":{\"items\":\"\"}}",
        "\"\"",
        "{\"data\":{\"items\":\"no base64\"}}",
        "{\"data\":",
        "{\"data\":{\"items\":\"YWJj",
        "12345",
        "\"AAAAAAAAAAAAAAAAAAAAAA==\" 1"
      })
  void whatIsNoneOfItIsRefused(String body) {
    assertRefused(NESTED, body, UNDECRYPTABLE);
  }

  @Test
  void theStatusComesFirstAndAnErrorIsNotDecrypted() {
    Answer refused = People.answer(401, "{\"error\":\"who are you\"}".getBytes(UTF_8));
    assertThatThrownBy(() -> NESTED.page(refused, CIPHER, List.of()))
        .hasMessage("acme.xml:20:5: the service answered with status 401: who are you");
    assertRefused(NESTED, "", "acme.xml:20:5: the answer with status 200 is empty");
    assertRefused(NESTED, CIPHER.encrypt(""), "acme.xml:20:5: the answer with status 200 is empty");
  }

  @Test
  void noContentIsAnEmptyPage() throws RequestException {
    assertThat(names(NESTED, People.answer(204, new byte[0]))).isEmpty();
  }

  @Test
  void whatIsWrongInsideIsToldAsOfAPlainAnswer() {
    assertRefused(
        NESTED,
        CIPHER.encrypt("{\"data\":{\"items\":7}}"),
        "acme.xml:21:7: the answer with status 200 can't be read:"
            + " \"data.items\" is neither an array nor an object at line 1, column 18");
    assertRefused(
        NESTED,
        "{\"data\":{\"items\":\"%s\",\"items\":1}}".formatted(CIPHER.encrypt("[]")),
        "acme.xml:20:5: the answer with status 200 can't be read:"
            + " the member \"items\" stands twice in one object at line 1, column 21");
  }

  @Test
  void anyBytesGiveAPageOrARefusal() {
    Random random = new Random(18);
    String body = "{\"data\":{\"items\":\"" + CIPHER.encrypt("[{\"name\":\"A\"}]") + "\"}}";
    for (int i = 0; i < 5_000; i++) {
      byte[] mutated = body.getBytes(UTF_8);
      for (int j = 0; j <= random.nextInt(3); j++) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      try {
        names(NESTED, mutated);
      } catch (RequestException e) {
        assertThat(e).hasMessageStartingWith("acme.xml:2").hasNoCause();
      }
    }
  }
}
