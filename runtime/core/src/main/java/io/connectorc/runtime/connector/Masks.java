package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.Json;
import java.util.Comparator;
import java.util.List;

/** Hides secrets in texts that somebody may read (L3.7). Thread-safe. */
public final class Masks {
  private static final String MASK = "***";

  private Masks() {}

  /**
   * The text with every secret in it replaced by {@code ***}, also where it stands percent-encoded
   * or escaped in JSON.
   *
   * @param secrets empty ones hide nothing
   */
  public static String mask(String text, List<String> secrets) {
    String masked = text;
    for (String secret : longestFirst(secrets)) {
      masked = masked.replace(secret, MASK).replace(ParameterText.encode(secret), MASK);
      String inJson = inJson(secret);
      masked = masked.replace(inJson, MASK).replace(inJson.replace("/", "\\/"), MASK);
    }
    return masked;
  }

  private static String inJson(String secret) {
    String quoted = Json.text(out -> out.writeString(secret));
    return quoted.substring(1, quoted.length() - 1);
  }

  /** Longest first: a secret that begins like another one is not left half shown. */
  private static List<String> longestFirst(List<String> secrets) {
    return secrets.stream()
        .filter(secret -> !secret.isEmpty())
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
