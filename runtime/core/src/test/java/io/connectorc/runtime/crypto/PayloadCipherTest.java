package io.connectorc.runtime.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Security;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we encrypt and refuse to decrypt. */
class PayloadCipherTest {
  private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);
  private static final byte[] IV = "abcdefghijklmnop".getBytes(UTF_8);
  private static final PayloadCipher AES = PayloadCipher.of(Algorithm.AES, KEY, IV);

  @ParameterizedTest
  @EnumSource(Algorithm.class)
  void whatIsEncryptedComesBack(Algorithm algorithm) throws Exception {
    Random random = new Random(15);
    for (int size = 0; size < 300; size++) {
      byte[] key = bytes(random, algorithm.keyLength());
      byte[] iv = bytes(random, algorithm.ivLength());
      byte[] message = bytes(random, size);
      PayloadCipher cipher = PayloadCipher.of(algorithm, key, iv);
      String encrypted = cipher.encrypt(message);
      assertThat(encrypted).isEqualTo(javasOwn(algorithm, key, iv, message));
      assertThat(cipher.decrypt(encrypted.getBytes(US_ASCII))).isEqualTo(message);
    }
  }

  /** A flip may go unseen, since CBC says nothing of who wrote; it never does worse. */
  @ParameterizedTest
  @EnumSource(Algorithm.class)
  void aFlippedBitGivesATextOrTheRefusal(Algorithm algorithm) {
    Random random = new Random(16);
    PayloadCipher cipher =
        PayloadCipher.of(
            algorithm, bytes(random, algorithm.keyLength()), bytes(random, algorithm.ivLength()));
    byte[] encrypted = Base64.getDecoder().decode(cipher.encrypt(bytes(random, 45)));
    int refused = 0;
    for (int bit = 0; bit < encrypted.length * 8; bit++) {
      byte[] flipped = encrypted.clone();
      flipped[bit / 8] ^= (byte) (1 << (bit % 8));
      try {
        assertThat(cipher.decrypt(Base64.getEncoder().encode(flipped))).isNotEmpty();
      } catch (DecryptionException e) {
        assertThat(e).hasMessage("it can't be decrypted").hasNoCause();
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(encrypted.length);
  }

  @Test
  void anyBytesGiveATextOrTheRefusal() {
    Random random = new Random(17);
    int refused = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] noise = bytes(random, random.nextInt(100));
      byte[] text = i % 2 == 0 ? noise : Base64.getEncoder().encode(noise);
      try {
        AES.decrypt(text);
      } catch (DecryptionException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(1_900);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t\r ",
        "!",
        "AAA",
        "AAAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAA==AAAA",
        "AAAAAAAAAAAAAAAAAAAAAA= =x",
        "_-_-AAAAAAAAAAAAAAAAAA==",
        "AAAA",
        "ééééAAAAAAAAAAAAAAAAAA==",
      })
  void whatIsNoBase64OfBlocksIsRefused(String text) {
    assertThatThrownBy(() -> AES.decrypt(text.getBytes(UTF_8)))
        .isExactlyInstanceOf(DecryptionException.class)
        .hasMessage("it can't be decrypted")
        .hasNoCause();
  }

  @Test
  void whiteSpaceIsSkippedOnReadingAndNoneIsWritten() throws Exception {
    String text = "a long text that fills some lines of base64, and then some more of them";
    String encrypted = AES.encrypt(text);
    assertThat(encrypted).matches("[A-Za-z0-9+/]+=*");
    String broken = "\r\n " + String.join("\r\n\t", encrypted.split("(?<=\\G.{7})")) + "\n";
    assertThat(AES.decrypt(broken.getBytes(UTF_8))).asString(UTF_8).isEqualTo(text);
  }

  @Test
  void withoutAnIvAesBeginsWithZeros() {
    assertThat(PayloadCipher.of(Algorithm.AES, KEY, null).encrypt("x"))
        .isEqualTo(PayloadCipher.of(Algorithm.AES, KEY, new byte[16]).encrypt("x"));
  }

  @Test
  void anotherLengthIsNeverPaddedNorCut() {
    for (int length : new int[] {0, 16, 24, 31, 33, 40}) {
      assertThatThrownBy(() -> PayloadCipher.of(Algorithm.AES, Arrays.copyOf(KEY, length), IV))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("key or iv are not as long as AES asks");
    }
    byte[] key = Arrays.copyOf(KEY, 24);
    assertThatThrownBy(() -> PayloadCipher.of(Algorithm.AES, KEY, Arrays.copyOf(IV, 8)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PayloadCipher.of(Algorithm.TRIPLE_DES, key, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PayloadCipher.of(Algorithm.TRIPLE_DES, key, IV))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key or iv are not as long as 3DES asks");
  }

  @Test
  void nothingShowsAndNothingIsInstalled() {
    assertThat(AES).hasToString("AES ***");
    assertThat(Security.getProvider("BC")).isNull();
  }

  private static byte[] bytes(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** A second opinion. */
  private static String javasOwn(Algorithm algorithm, byte[] key, byte[] iv, byte[] message)
      throws Exception {
    Cipher cipher = Cipher.getInstance(algorithm.cipher() + "/CBC/PKCS5Padding", "SunJCE");
    cipher.init(
        Cipher.ENCRYPT_MODE, new SecretKeySpec(key, algorithm.cipher()), new IvParameterSpec(iv));
    return Base64.getEncoder().encodeToString(cipher.doFinal(message));
  }
}
