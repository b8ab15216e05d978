package io.connectorc.runtime.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.runtime.crypto.Vectors.Wycheproof;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What others have encrypted (L15.1). */
class KnownAnswersTest {
  /** Those that ask neither for PHP's way with lengths nor for another mode than CBC. */
  static List<Map<String, String>> php() {
    return Vectors.php().stream()
        .filter(vector -> !vector.containsKey("compat") && "CBC".equals(vector.get("mode")))
        .toList();
  }

  @Test
  void threeLinesOfPhpAreOurs() {
    assertThat(php()).hasSize(3);
    assertThat(Vectors.php()).hasSize(8);
  }

  @ParameterizedTest
  @MethodSource("php")
  void phpEncryptsTheSame(Map<String, String> vector) throws DecryptionException {
    Algorithm algorithm = Algorithm.of(vector.getOrDefault("algo", "")).orElseThrow();
    String iv = vector.get("iv");
    PayloadCipher cipher =
        PayloadCipher.of(
            algorithm,
            vector.getOrDefault("key", "").getBytes(UTF_8),
            iv == null ? null : iv.getBytes(UTF_8));
    String encrypted = vector.getOrDefault("base64", "");
    assertThat(cipher.encrypt(vector.getOrDefault("plain", ""))).isEqualTo(encrypted);
    assertThat(cipher.decrypt(encrypted.getBytes(UTF_8)))
        .asString(UTF_8)
        .isEqualTo(vector.get("plain"));
  }

  /** NIST pads nothing: its answer is ours without the block of padding. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "SP 800-38A F.2.5, AES, 603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4,"
        + " 000102030405060708090a0b0c0d0e0f,"
        + " 6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
        + "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710,"
        + " f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d"
        + "39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b",
    "Examples with Intermediate Values: TDES CBC, 3DES,"
        + " 0123456789abcdef23456789abcdef01456789abcdef0123, f69f2445df4f9b17,"
        + " 6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51,"
        + " 2079c3d53aa763e193b79e2569ab5262516570481f25b50f73c0bda85c8e0da7",
    "SP 800-67 B.1 (first block), 3DES, 0123456789abcdef23456789abcdef01456789abcdef0123,"
        + " 0000000000000000, 5468652071756663, a826fd8ce53b855f",
    "SP 800-20 variable plaintext, 3DES, 010101010101010101010101010101010101010101010101,"
        + " 0000000000000000, 8000000000000000, 95f8a5e5dd31d900",
    "SP 800-20 variable key, 3DES, 800101010101010180010101010101018001010101010101,"
        + " 0000000000000000, 0000000000000000, 95a8d72813daa94d",
    "SP 800-20 variable key, 3DES, 400101010101010140010101010101014001010101010101,"
        + " 0000000000000000, 0000000000000000, 0eec1487dd8c26d5"
  })
  void nistEncryptsTheSame(
      String source, String algorithm, String key, String iv, String plain, String encrypted)
      throws DecryptionException {
    PayloadCipher cipher =
        PayloadCipher.of(Algorithm.of(algorithm).orElseThrow(), Vectors.hex(key), Vectors.hex(iv));
    byte[] message = Vectors.hex(plain);
    String base64 = cipher.encrypt(message);
    byte[] all = Base64.getDecoder().decode(base64);
    assertThat(Arrays.copyOf(all, message.length)).as(source).isEqualTo(Vectors.hex(encrypted));
    assertThat(cipher.decrypt(base64.getBytes(UTF_8))).as(source).isEqualTo(message);
  }

  @Test
  void wycheproofHasAllItsTestsOfLongKeys() {
    assertThat(Vectors.wycheproof()).hasSize(72).filteredOn(Wycheproof::valid).hasSize(24);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.connectorc.runtime.crypto.Vectors#wycheproof")
  void wycheproofIsContent(Wycheproof test) throws DecryptionException {
    PayloadCipher cipher =
        PayloadCipher.of(Algorithm.AES, Vectors.hex(test.key()), Vectors.hex(test.iv()));
    byte[] message = Vectors.hex(test.message());
    byte[] base64 = Base64.getEncoder().encode(Vectors.hex(test.encrypted()));
    if (test.valid()) {
      assertThat(cipher.decrypt(base64)).isEqualTo(message);
      assertThat(cipher.encrypt(message)).isEqualTo(new String(base64, UTF_8));
    } else {
      assertThatThrownBy(() -> cipher.decrypt(base64))
          .isExactlyInstanceOf(DecryptionException.class)
          .hasMessage("it can't be decrypted");
    }
  }
}
