package io.connectorc.runtime.crypto;

import java.util.Arrays;
import java.util.Optional;

/** The algorithms of the language (L15.1), each in CBC with PKCS#7 padding. */
public enum Algorithm {
  /** AES-256; without an iv it begins with zeros. */
  AES("AES", "AES", 32, 16, false),
  /** DES-EDE3. */
  TRIPLE_DES("3DES", "DESede", 24, 8, true);

  /** How the language's own description spells 3DES at one place (L1.5). */
  private static final String SLIP = "3EDS";

  private final String text;
  private final String cipher;
  private final int keyLength;
  private final int ivLength;
  private final boolean needsIv;

  Algorithm(String text, String cipher, int keyLength, int ivLength, boolean needsIv) {
    this.text = text;
    this.cipher = cipher;
    this.keyLength = keyLength;
    this.ivLength = ivLength;
    this.needsIv = needsIv;
  }

  /** The algorithm that a connector or a setting calls so; empty where there is none. */
  public static Optional<Algorithm> of(String text) {
    String name = text.equals(SLIP) ? TRIPLE_DES.text : text;
    return Arrays.stream(values()).filter(algorithm -> algorithm.text.equals(name)).findFirst();
  }

  /** As it is written in a connector. */
  public String text() {
    return text;
  }

  /** In bytes. */
  public int keyLength() {
    return keyLength;
  }

  /** In bytes; a block is as long. */
  public int ivLength() {
    return ivLength;
  }

  /** Whether there is no default for the iv. */
  public boolean needsIv() {
    return needsIv;
  }

  /** As a provider calls it. */
  String cipher() {
    return cipher;
  }
}
