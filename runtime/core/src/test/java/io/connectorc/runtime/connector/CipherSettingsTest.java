package io.connectorc.runtime.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.crypto.Algorithm;
import io.connectorc.runtime.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Settings that can't encrypt stop a sync before anything is sent (L15.2). */
class CipherSettingsTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String IV = "abcdefghijklmnop";

  private final Secrets secrets = new Secrets(List.of("hidden"));

  private CipherSettings settings(String algorithm) {
    return new CipherSettings(secrets).algorithm("setting \"algo\"", Value.text(algorithm));
  }

  private static void assertRefused(CipherSettings settings, String... problems) {
    assertThatThrownBy(settings::open)
        .isInstanceOfSatisfying(
            SettingsException.class, e -> assertThat(e.problems()).containsExactly(problems));
  }

  @Test
  void rightOnesEncryptAndBecomeSecrets() {
    assertThat(
            settings("AES")
                .key("setting \"key\"", Value.text(KEY))
                .iv("setting \"iv\"", Value.text(IV))
                .open()
                .encrypt("{\"id\":\"1\",\"name\":\"Zoë & Söhne\"}"))
        .isEqualTo("2W2MtP66WNIvzrFzqS7l/yasRq8yFyakSxr6PUqN3aA1ZJgV3CPSgTmUu3YArQQ+");
    assertThat(secrets.all()).containsExactly("hidden", KEY, IV);
  }

  @Test
  void anIvWithoutValueIsZerosInAes() {
    String zeros = settings("AES").key("k", Value.text(KEY)).open().encrypt("x");
    assertThat(
            new CipherSettings(secrets)
                .algorithm(Algorithm.AES)
                .key("k", Value.text(KEY))
                .iv("setting \"iv\"", Value.Null.NULL)
                .open()
                .encrypt("x"))
        .isEqualTo(zeros);
  }

  @Test
  void theSlipOfTheSourceIsRead() {
    String key = KEY.substring(0, 24);
    assertThat(settings("3EDS").key("k", Value.text(key)).iv("i", Value.text("12345678")).open())
        .hasToString("3DES ***");
  }

  @Test
  void lengthsAreToldAndValuesAreNot() {
    assertRefused(
        settings("AES")
            .key("setting \"key\"", Value.text("too-short"))
            .iv("setting \"iv\"", Value.text("é")),
        "setting \"key\": it is 9 bytes long, but the key of AES has 32 bytes.",
        "setting \"iv\": it is 2 bytes long, but the iv of AES has 16 bytes.");
    assertRefused(
        settings("3DES")
            .key("acme.xml:20:11: the key", Value.text("x"))
            .iv("setting \"iv\"", Value.Absent.ABSENT),
        "acme.xml:20:11: the key: it is 1 byte long, but the key of 3DES has 24 bytes.",
        "setting \"iv\": it has no value, but the iv of 3DES has 8 bytes.");
  }

  @Test
  void aMissingKeyOrIv() {
    assertRefused(
        settings("AES").key("setting \"key\"", Value.Null.NULL),
        "setting \"key\": it has no value, but the key of AES has 32 bytes.");
    assertRefused(
        settings("3DES").key("k", Value.text(KEY.substring(0, 24))),
        "setting \"algo\": 3DES needs an iv, and the connector has none.");
  }

  @Test
  void anUnknownAlgorithm() {
    assertRefused(
        settings("DES").key("k", Value.text("short")),
        "setting \"algo\": \"DES\" is no algorithm. Use \"AES\" or \"3DES\".");
    assertRefused(
        settings("hidden").key("k", Value.text(KEY)),
        "setting \"algo\": \"***\" is no algorithm. Use \"AES\" or \"3DES\".");
    assertRefused(
        settings(" ").key("k", Value.text(KEY)),
        "setting \"algo\": it has no value. Use \"AES\" or \"3DES\".");
  }
}
