package io.connectorc.compiler.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The algorithms (L15.1); the runtime knows them by the same names. */
public enum CipherKind {
  AES("AES", 32, 16, false),
  TRIPLE_DES("3DES", 24, 8, true);

  private final String text;
  private final int keyLength;
  private final int ivLength;
  private final boolean needsIv;

  CipherKind(String text, int keyLength, int ivLength, boolean needsIv) {
    this.text = text;
    this.keyLength = keyLength;
    this.ivLength = ivLength;
    this.needsIv = needsIv;
  }

  /** The one of that name. */
  public static Optional<CipherKind> of(String text) {
    return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
  }

  /** All names. */
  public static List<String> texts() {
    return Arrays.stream(values()).map(CipherKind::text).toList();
  }

  /** As it is written in a connector. */
  public String text() {
    return text;
  }

  /** In bytes. */
  public int keyLength() {
    return keyLength;
  }

  /** In bytes. */
  public int ivLength() {
    return ivLength;
  }

  /** Whether there is no default for the iv. */
  public boolean needsIv() {
    return needsIv;
  }
}
