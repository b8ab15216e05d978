package io.connectorc.runtime.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts and decrypts payloads with one key (L15.1): what is encrypted is base64 text. Immutable,
 * thread-safe; {@code toString} shows the algorithm only.
 */
public final class PayloadCipher {
  private static final int QUANTUM = 4;

  private final Algorithm algorithm;
  private final SecretKeySpec key;
  private final IvParameterSpec iv;

  private PayloadCipher(Algorithm algorithm, SecretKeySpec key, IvParameterSpec iv) {
    this.algorithm = algorithm;
    this.key = key;
    this.iv = iv;
  }

  /**
   * A cipher.
   *
   * @param iv null for zeros, where the algorithm does without
   * @throws IllegalArgumentException if key or iv have another length than the algorithm's, or the
   *     iv is missing (L15.2)
   */
  public static PayloadCipher of(Algorithm algorithm, byte[] key, byte @Nullable [] iv) {
    int block = algorithm.ivLength();
    if (key.length != algorithm.keyLength()
        || (iv == null ? algorithm.needsIv() : iv.length != block)) {
      throw new IllegalArgumentException(
          "key or iv are not as long as " + algorithm.text() + " asks");
    }
    return new PayloadCipher(
        algorithm,
        new SecretKeySpec(key, algorithm.cipher()),
        new IvParameterSpec(iv == null ? new byte[block] : iv));
  }

  /** The text, as UTF-8, encrypted: base64 on one line. */
  public String encrypt(String text) {
    return encrypt(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The bytes, encrypted: base64 on one line. */
  public String encrypt(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(cipher(Cipher.ENCRYPT_MODE).doFinal(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Whatever is padded can be encrypted", e);
    }
  }

  /**
   * What a text was before it was encrypted; not more than the padding says that the key is right.
   *
   * @param base64 in ASCII, with padding; white space is skipped
   * @throws DecryptionException if it is no base64 of whole blocks, or is not padded right
   */
  public byte[] decrypt(byte[] base64) throws DecryptionException {
    byte[] encrypted = decoded(base64);
    if (encrypted.length == 0) {
      // A cipher takes nothing for nothing, but even an empty text is a block of padding.
      throw new DecryptionException();
    }
    try {
      return cipher(Cipher.DECRYPT_MODE).doFinal(encrypted);
    } catch (GeneralSecurityException e) {
      throw new DecryptionException();
    }
  }

  private static byte[] decoded(byte[] base64) throws DecryptionException {
    byte[] packed = new byte[base64.length];
    int length = 0;
    for (byte c : base64) {
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        packed[length++] = c;
      }
    }
    try {
      if (length % QUANTUM == 0) {
        return Base64.getDecoder().decode(Arrays.copyOf(packed, length));
      }
    } catch (IllegalArgumentException e) {
      // It shows what it stumbled over; the exception below does not.
    }
    throw new DecryptionException();
  }

  private Cipher cipher(int mode) throws GeneralSecurityException {
    Cipher cipher =
        Cipher.getInstance(algorithm.cipher() + "/CBC/PKCS7Padding", Lazy.BOUNCY_CASTLE);
    cipher.init(mode, key, iv);
    return cipher;
  }

  @Override
  public String toString() {
    return algorithm.text() + " ***";
  }

  /** An instance of our own, installed nowhere; loaded when something is encrypted. */
  private static final class Lazy {
    static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();
  }
}
