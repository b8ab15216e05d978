package io.connectorc.runtime.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
  private static final byte[] SALT = new byte[Seal.SALT];

  @ParameterizedTest
  @ValueSource(strings = {"", "s3cret", "Zo\u00eb & S\u00f6hne", "\ud83d\ude00", " "})
  void knowsItsTextAgain(String text) {
    String seal = Seal.of(text, SALT);

    assertThat(Seal.fits(seal, text)).isTrue();
    assertThat(Seal.fits(seal, text + "x")).isFalse();
    assertThat(Seal.fits(seal, "=" + text)).isFalse();
  }

  @Test
  void isAHashWithItsRoundsAndItsSalt() {
    assertThat(Seal.of("s3cret", SALT))
        .isEqualTo(
            "pbkdf2:10000:AAAAAAAAAAAAAAAAAAAAAA==:FFFV4x78XGmRFeCEY35+gn8GFKyUNalabcc0jtgRyMI=");
  }

  @Test
  void isAnotherOneWithAnotherSalt() {
    byte[] other = SALT.clone();
    Arrays.fill(other, (byte) 7);

    assertThat(Seal.of("s3cret", other)).isNotEqualTo(Seal.of("s3cret", SALT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "s3cret",
        "pbkdf2:0:AAAA:AAAA",
        "pbkdf2:100:A:AAAA",
        "pbkdf2:100:AAAA:",
        "pbkdf2:99999999:AAAA:AAAA",
        "pbkdf2:100:AAAA:AAAA"
      })
  void whatIsNoSealOfTheTextFitsNothing(String seal) {
    assertThat(Seal.fits(seal, "s3cret")).isFalse();
  }
}
