package io.connectorc.runtime.value;

/**
 * A text that never shows itself (L3.7): not in {@code toString}, not in a log, not in a report.
 * Immutable.
 */
public final class Secret {
  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  /** Hides a text. */
  public static Secret of(String text) {
    return new Secret(text);
  }

  /** The text itself, for the one place that sends it. */
  public String reveal() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && secret.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "***";
  }
}
