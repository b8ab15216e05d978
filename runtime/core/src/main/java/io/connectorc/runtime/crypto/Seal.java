package io.connectorc.runtime.crypto;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.spec.KeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What can be kept of a text so that it is known again and not shown: a salted hash, slow to make,
 * since a password that is guessed must cost something. Thread-safe.
 */
public final class Seal {
  /** Bytes of salt. */
  public static final int SALT = 16;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";

  /** About 5 ms, since a host may have thousands of installations that each run often. */
  private static final int ROUNDS = 10_000;

  private static final int BITS = 256;

  /** Rounds, salt, hash; the first so that seals with fewer rounds stay readable. */
  private static final Pattern FORM =
      Pattern.compile("pbkdf2:([0-9]{1,7}):([A-Za-z0-9+/=]+):([A-Za-z0-9+/=]+)");

  private Seal() {}

  /**
   * Seals a text.
   *
   * @param salt {@value #SALT} random bytes, other ones for each text
   */
  public static String of(String text, byte[] salt) {
    Base64.Encoder base64 = Base64.getEncoder();
    return "pbkdf2:%d:%s:%s"
        .formatted(
            ROUNDS, base64.encodeToString(salt), base64.encodeToString(hash(text, salt, ROUNDS)));
  }

  /** Whether a seal is of this text; false for what is no seal. */
  public static boolean fits(String seal, String text) {
    Matcher form = FORM.matcher(seal);
    if (!form.matches() || Integer.parseInt(form.group(1)) == 0) {
      return false;
    }
    try {
      byte[] salt = Base64.getDecoder().decode(form.group(2));
      byte[] expected = Base64.getDecoder().decode(form.group(3));
      byte[] actual = hash(text, salt, Integer.parseInt(form.group(1)));
      return MessageDigest.isEqual(expected, actual);
    } catch (IllegalArgumentException e) {
      return false; // no base64
    }
  }

  private static byte[] hash(String text, byte[] salt, int rounds) {
    try {
      // One more character, since some providers refuse an empty text.
      KeySpec spec = new PBEKeySpec(("=" + text).toCharArray(), salt, rounds, BITS);
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK lacks " + ALGORITHM + ".", e);
    }
  }
}
