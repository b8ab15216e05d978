package io.connectorc.runtime.connector;

import io.connectorc.runtime.crypto.Algorithm;
import io.connectorc.runtime.crypto.PayloadCipher;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a cipher together from settings (L15.1, L15.2): what a generated client does before it
 * opens. The values are texts, taken as UTF-8. Each is called what messages call it: {@code setting
 * "key"}. For one thread.
 */
public final class CipherSettings {
  /** What is shorter is no key, and hiding it would hide the messages. */
  private static final int SHORTEST = 4;

  private final Secrets secrets;
  private final List<String> problems = new ArrayList<>();
  private String algorithmCalled = "";
  private @Nullable Algorithm algorithm;
  private byte @Nullable [] key;
  private byte @Nullable [] iv;

  /**
   * Begins with nothing.
   *
   * @param secrets of the run, which key and iv become
   */
  public CipherSettings(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The algorithm; comes first. */
  public CipherSettings algorithm(Algorithm known) {
    algorithm = known;
    return this;
  }

  /** The algorithm, where a setting says it; comes first. */
  public CipherSettings algorithm(String called, Value name) {
    this.algorithmCalled = called;
    String text = Values.text(name);
    Optional<Algorithm> found = Algorithm.of(text.strip());
    algorithm = found.orElse(null);
    if (found.isEmpty()) {
      String shown =
          text.isBlank()
              ? "it has no value."
              : "\"" + ErrorTexts.clean(text, secrets.all()) + "\" is no algorithm.";
      problems.add(called + ": " + shown + " Use \"AES\" or \"3DES\".");
    }
    return this;
  }

  /** The key. */
  public CipherSettings key(String called, Value value) {
    byte[] bytes = bytes(value);
    if (algorithm != null) {
      check(called, "key", bytes, algorithm.keyLength());
    }
    key = bytes;
    return this;
  }

  /** The iv; without a value it is zeros, where the algorithm does without. */
  public CipherSettings iv(String called, Value value) {
    byte[] bytes = bytes(value);
    if (algorithm != null && (bytes.length > 0 || algorithm.needsIv())) {
      check(called, "iv", bytes, algorithm.ivLength());
    }
    iv = bytes.length == 0 ? null : bytes;
    return this;
  }

  /**
   * The cipher.
   *
   * @throws SettingsException if one of them is wrong; its sentences name them, with the length
   *     found and the length needed, and show no value
   */
  public PayloadCipher open() {
    if (algorithm != null && algorithm.needsIv() && iv == null && problems.isEmpty()) {
      problems.add(
          "%s: %s needs an iv, and the connector has none."
              .formatted(algorithmCalled, algorithm.text()));
    }
    if (algorithm == null || key == null || !problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return PayloadCipher.of(algorithm, key, iv);
  }

  private byte[] bytes(Value value) {
    String text = Values.text(value);
    if (text.length() >= SHORTEST) {
      secrets.add(text);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void check(String called, String what, byte[] found, int needed) {
    if (found.length == needed) {
      return;
    }
    String length = found.length == 1 ? "1 byte" : found.length + " bytes";
    problems.add(
        "%s: it %s, but the %s of %s has %d bytes."
            .formatted(
                called,
                found.length == 0 ? "has no value" : "is " + length + " long",
                what,
                algorithm == null ? "" : algorithm.text(),
                needed));
  }
}
