package io.connectorc.runtime.crypto;

import java.io.IOException;

/**
 * A text that can't be decrypted. It is the same whatever the reason: what it said of padding would
 * help whoever tries keys, and what it said of the key would be worse (L15.3).
 */
public final class DecryptionException extends IOException {
  private static final long serialVersionUID = 1L;

  public DecryptionException() {
    super("it can't be decrypted");
  }
}
