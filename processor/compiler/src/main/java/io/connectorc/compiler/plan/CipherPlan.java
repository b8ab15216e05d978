package io.connectorc.compiler.plan;

import org.jspecify.annotations.Nullable;

/**
 * What encrypts or decrypts, made once for a client (L15).
 *
 * @param accessor the client's method that gives it
 * @param named the algorithm; null where a setting says it
 * @param algorithm the same as a value
 * @param iv null for zeros
 */
public record CipherPlan(
    String accessor, @Nullable Algorithm named, Part algorithm, Part key, @Nullable Part iv) {

  /** The algorithms (L15.1); the runtime knows them by the same names. */
  public enum Algorithm {
    AES,
    TRIPLE_DES
  }

  /**
   * One of the three.
   *
   * @param called what messages call it: {@code setting "key"}, or place and name
   */
  public record Part(String called, ValuePlan value) {}

  /** The key where the XML has it, so that no source may hold it (L3.7); null else. */
  public @Nullable String literalKey() {
    ValuePlan value =
        key.value() instanceof ValuePlan.Formatted formatted ? formatted.value() : key.value();
    return value instanceof ValuePlan.Literal literal ? literal.text() : null;
  }

  /** Whether they encrypt the same. */
  boolean equalsBut(CipherPlan other) {
    return algorithm.value().equals(other.algorithm.value())
        && key.value().equals(other.key.value())
        && (iv == null
            ? other.iv == null
            : other.iv != null && iv.value().equals(other.iv.value()));
  }
}
